package org.gapatlas.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gapatlas.catalogue.ProgrammeArchive;
import org.gapatlas.taxonomy.Taxonomy;

/** Which programmes answer a need, best first: a face beside {@link GapRuns} that needs no analysis. */
@ApplicationScoped
public class ProgrammeFits {

    private final ProgrammeArchive programmes;
    private final Fitting fitting;

    ProgrammeFits(ProgrammeArchive programmes, Taxonomy taxonomy) {
        this.programmes = programmes;
        this.fitting = new Fitting(taxonomy, FitWeights.USUAL);
    }

    /**
     * Programmes as they stand now that count as supply and share something with the need; those whose content nobody tells
     * are left out, not put last.
     */
    @Transactional
    public List<ProgrammeFit> of(FitNeed need) {
        return fitting.of(programmes.supplying(programmes.latestRun()), need);
    }
}
