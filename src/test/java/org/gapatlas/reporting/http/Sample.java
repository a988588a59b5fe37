package org.gapatlas.reporting.http;

import static org.gapatlas.gap.Cell.Reason.ONE_COMPANY_DOMINATES;
import static org.gapatlas.gap.Cell.Reason.TOO_FEW_COMPANIES;
import static org.gapatlas.testing.ReleaseBuilder.aRelease;

import java.util.List;
import org.gapatlas.gap.Release;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.gapatlas.web.Frame;

/** A small release with one cell of every kind, and the start page that shows it. */
final class Sample {

    static final Taxonomy TAXONOMY = ShippedTaxonomy.load();

    static final Release RELEASE = aRelease()
            .measured("31|SE33|2027", 158, 101, .62)
            .measured("31|SE33|2028", 165, 105, .63)
            .measured("31|SE33|2029", 190, 105, .55)
            .withheld("31|SE32|2028", ONE_COMPANY_DOMINATES, 10)
            .measured("31|FI1D|2028", 91, 90, .43)
            .measured("31|FI19|2028", 6, 9, .42)
            .measured("72|SE33|2028", 1_285, 1_250, .9)
            .withheld("72|SE32|2028", TOO_FEW_COMPANIES, 0)
            .measured("72|FI1D|2028", 30, 44, 1)
            .measured("25|SE33|2028", 7, 7, 1)
            .withheld("75|SE33|2028", TOO_FEW_COMPANIES, 0)
            .withheld("75|SE32|2028", TOO_FEW_COMPANIES, 0)
            .withheld("75|FI1D|2028", TOO_FEW_COMPANIES, 0)
            .withheld("75|FI19|2028", TOO_FEW_COMPANIES, 0)
            .measured("96|FI1D|2028", 2, 12, 1)
            .measured("43|SE33|2028", 0, 0, 0)
            .build();

    private Sample() {}

    static Frame frame(Language language) {
        return new Frame(Words.in(language), "Atlas", "/", List.of(), language, "");
    }

    /** The page for a choice; null where nothing was picked. */
    static StartView view(Language language, String measure, String group, String year) {
        var table = new ReleasedTable(RELEASE);
        Choice choice = Choice.find(new Choice.Asked(measure, group, year), table, TAXONOMY)
                .orElseThrow();
        return new StartViews(TAXONOMY, new Cartogram())
                .of(table, choice, new Links(frame(language), RELEASE.id(), false));
    }

    static StartView view(Language language) {
        return view(language, null, null, null);
    }
}
