package org.gapatlas.gap.http;

import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Concentration;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Figures;
import org.jspecify.annotations.Nullable;

/** A row of {@code /gaps}: its dimensions, then heads unrounded. What is not known is null. */
record GapItem(
        @Nullable String role,
        @Nullable String roleGroup,
        @Nullable String stage,
        @Nullable String region,
        @Nullable String nuts2,
        @Nullable String country,
        @Nullable String municipality,
        @Nullable Integer year,
        @Nullable Integer level,
        double hiresStated,
        double hiresWeighted,
        @Nullable Double hiresEstimated,
        double trainingNeedStated,
        double trainingNeedWeighted,
        @Nullable Double trainingNeedEstimated,
        @Nullable Double supply,
        @Nullable Double balanceStated,
        @Nullable Double balanceWeighted,
        @Nullable Double balanceEstimated,
        @Nullable Double matched,
        @Nullable Double gap,
        @Nullable Double coverage,
        @Nullable Double coverageUncapped,
        int contributors,
        @Nullable Double largestShare,
        @Nullable Double hhi,
        @Nullable Double observedShare,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double cv,
        @Nullable String grade,
        String status) {

    /** The figures of one cell; estimates are null because the answers are taken as stated. */
    static GapItem of(CellKey key, Cell.Measured cell) {
        Figures f = cell.figures();
        Concentration c = cell.concentration();
        return new GapItem(
                code(key, Dimension.ROLE),
                code(key, Dimension.ROLE_GROUP),
                code(key, Dimension.STAGE),
                code(key, Dimension.REGION),
                code(key, Dimension.NUTS2),
                code(key, Dimension.COUNTRY),
                code(key, Dimension.MUNICIPALITY),
                number(key, Dimension.YEAR),
                number(key, Dimension.LEVEL),
                f.hiresStated(),
                f.hiresWeighted(),
                null,
                f.trainingNeedStated(),
                f.trainingNeedWeighted(),
                null,
                f.supply(),
                f.balanceStated(),
                f.balanceWeighted(),
                null,
                f.matched(),
                f.gap(),
                f.coverage(),
                f.coverageUncapped(),
                c.contributors(),
                c.largestShare(),
                c.hhi(),
                null,
                null,
                null,
                null,
                null,
                f.trainingNeedWeighted() > 0 ? "ok" : "no_demand");
    }

    static @Nullable String code(CellKey key, Dimension dimension) {
        return key.find(dimension).orElse(null);
    }

    static @Nullable Integer number(CellKey key, Dimension dimension) {
        return key.find(dimension).map(Integer::valueOf).orElse(null);
    }
}
