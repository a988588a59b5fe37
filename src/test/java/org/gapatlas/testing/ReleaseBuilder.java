package org.gapatlas.testing;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Concentration;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.Figures;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.Release;
import org.gapatlas.gap.Trail;

/** A release told cell by cell: {@code aRelease().measured("31|SE33|2028", 165, 105, .63).build()}. */
public final class ReleaseBuilder {

    private static final String SNAPSHOT = "snapshot-1";

    private final TreeMap<CellKey, Cell> cells = new TreeMap<>();

    private ReleaseBuilder() {}

    public static ReleaseBuilder aRelease() {
        return new ReleaseBuilder();
    }

    /** Weighted need and supply; coverage is smaller than their ratio where one role's surplus cannot fill another's gap. */
    public ReleaseBuilder measured(String text, double need, double supply, double coverage) {
        var key = CellKey.parse(Grouping.RELEASED, text);
        var figures = new Figures(
                need * 2,
                need * 2,
                need,
                need,
                supply,
                need - supply,
                need - supply,
                need * coverage,
                need * (1 - coverage),
                need == 0 ? null : coverage,
                need == 0 ? null : supply / need);
        cells.put(key, new Cell.Measured(figures, new Concentration(3, null, null), new Trail(SNAPSHOT, key, 3, 1)));
        return this;
    }

    public ReleaseBuilder withheld(String text, Cell.Reason reason, double supply) {
        cells.put(CellKey.parse(Grouping.RELEASED, text), new Cell.Withheld(reason, supply));
        return this;
    }

    /** The first release of the demonstration's census round, published late on 24 November 2026. */
    public Release build() {
        return new Release(
                "battery-2026-census-1",
                "battery-2026-census",
                "analysis-1",
                Instant.parse("2026-11-24T23:30:00Z"),
                "abc",
                true,
                new CoverageCube(SNAPSHOT, Grouping.RELEASED, List.of(2027, 2028, 2029, 2030), cells));
    }
}
