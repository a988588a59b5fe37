package org.gapatlas.gap;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.disclosure.Contributions;
import org.gapatlas.disclosure.PrimaryRule;
import org.gapatlas.disclosure.PublishedHeads;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table safe to publish, once, before any window: withholds what the primary rule finds sensitive, rounds heads,
 * and tells contributors only by their band. Fit for one table without margins; more needs secondary suppression.
 */
final class Protection {

    private final PrimaryRule rule;

    Protection(AssumptionSet assumptions) {
        this.rule = rule(assumptions);
    }

    /** The primary rule, as the assumptions set it. */
    static PrimaryRule rule(AssumptionSet assumptions) {
        return new PrimaryRule(
                (int) assumptions.get("disclosure.fewest").value(),
                assumptions.get("disclosure.percent").value());
    }

    /** The same table as it may be published; cells whose thing has no code are left out. */
    CoverageCube protect(RawTable table) {
        SortedMap<CellKey, Cell> safe = new TreeMap<>();
        table.cube().cells().forEach((key, cell) -> {
            if (cell instanceof Cell.Measured measured && !key.parts().contains(CellKey.NO_CODE))
                safe.put(key, protect(measured, table.contributionsOf(key)));
        });
        CoverageCube raw = table.cube();
        return new CoverageCube(raw.snapshot(), raw.grouping(), raw.years(), safe);
    }

    private Cell protect(Cell.Measured cell, Contributions contributions) {
        @Nullable Double supply = rounded(cell.figures().supply());
        return switch (rule.judge(contributions)) {
            case TOO_FEW -> new Cell.Withheld(Cell.Reason.TOO_FEW_COMPANIES, supply);
            case DOMINATED -> new Cell.Withheld(Cell.Reason.ONE_COMPANY_DOMINATES, supply);
            case SAFE -> published(cell);
        };
    }

    private static Cell published(Cell.Measured cell) {
        Figures f = cell.figures();
        var figures = new Figures(
                PublishedHeads.round(f.hiresStated()),
                PublishedHeads.round(f.hiresWeighted()),
                PublishedHeads.round(f.trainingNeedStated()),
                PublishedHeads.round(f.trainingNeedWeighted()),
                rounded(f.supply()),
                rounded(f.balanceStated()),
                rounded(f.balanceWeighted()),
                rounded(f.matched()),
                rounded(f.gap()),
                hundredths(f.coverage()),
                hundredths(f.coverageUncapped()));
        int band = band(cell.concentration().contributors());
        Trail trail = cell.trail();
        return new Cell.Measured(
                figures,
                new Concentration(band, null, null),
                new Trail(trail.snapshot(), trail.cell(), band, trail.programmes()));
    }

    /** The least of the band that a number of contributors lies in: 3-5, 6-10, 11 and more. */
    static int band(int contributors) {
        if (contributors >= 11) return 11;
        if (contributors >= 6) return 6;
        return contributors >= 3 ? 3 : 0;
    }

    private static @Nullable Double rounded(@Nullable Double heads) {
        return heads == null ? null : PublishedHeads.round(heads);
    }

    private static @Nullable Double hundredths(@Nullable Double share) {
        return share == null ? null : Math.rint(share * 100) / 100;
    }
}
