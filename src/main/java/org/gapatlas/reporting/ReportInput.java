package org.gapatlas.reporting;

import java.util.List;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * All that the analysts' workbook is made from.
 *
 * @param usual the run's cube by role, region and year
 * @param funnels of the programmes that count as supply
 * @param illustrative whether the numbers are a demonstration with fictitious companies
 */
public record ReportInput(
        GapRun run, CoverageCube usual, List<ProgrammeFunnel> funnels, Taxonomy taxonomy, boolean illustrative) {
    public ReportInput {
        if (!usual.grouping().equals(Grouping.USUAL))
            throw new IllegalArgumentException(
                    "The cube is cut by %s. Maybe ask for %s.".formatted(usual.grouping(), Grouping.USUAL));
        funnels = List.copyOf(funnels);
    }
}
