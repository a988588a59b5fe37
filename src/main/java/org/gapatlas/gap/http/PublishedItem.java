package org.gapatlas.gap.http;

import java.util.Arrays;
import java.util.List;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Figures;
import org.jspecify.annotations.Nullable;

/** A row of a release: what {@code /gaps} has, but never a share of a company, and nothing but supply where withheld. */
record PublishedItem(
        @Nullable String role,
        @Nullable String roleGroup,
        @Nullable String stage,
        @Nullable String region,
        @Nullable String nuts2,
        @Nullable String country,
        @Nullable String municipality,
        @Nullable Integer year,
        @Nullable Integer level,
        @Nullable Double hiresStated,
        @Nullable Double hiresWeighted,
        @Nullable Double hiresEstimated,
        @Nullable Double trainingNeedStated,
        @Nullable Double trainingNeedWeighted,
        @Nullable Double trainingNeedEstimated,
        @Nullable Double supply,
        @Nullable Double balanceStated,
        @Nullable Double balanceWeighted,
        @Nullable Double balanceEstimated,
        @Nullable Double matched,
        @Nullable Double gap,
        @Nullable Double coverage,
        @Nullable Double coverageUncapped,
        @Nullable String contributors,
        @Nullable Double observedShare,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double cv,
        @Nullable String grade,
        String status,
        @Nullable String flag) {

    private static final Figures NOTHING = new Figures(0, 0, 0, 0, null, null, null, null, null, null, null);

    /** The columns of the CSV form, in the order of the record. */
    static List<String> columns() {
        return Arrays.stream(PublishedItem.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    static PublishedItem of(CellKey key, Cell cell) {
        if (cell instanceof Cell.Measured m) return shown(key, m);
        var withheld = (Cell.Withheld) cell;
        return item(
                key,
                null,
                withheld.supply(),
                null,
                "withheld",
                withheld.reason().flag());
    }

    private static PublishedItem shown(CellKey key, Cell.Measured cell) {
        Figures f = cell.figures();
        String status = f.trainingNeedWeighted() > 0 ? "ok" : "no_demand";
        return item(key, f, f.supply(), contributors(cell.concentration().contributors()), status, null);
    }

    private static PublishedItem item(
            CellKey key,
            @Nullable Figures figures,
            @Nullable Double supply,
            @Nullable String contributors,
            String status,
            @Nullable String flag) {
        boolean shown = figures != null;
        Figures f = figures == null ? NOTHING : figures;
        return new PublishedItem(
                GapItem.code(key, Dimension.ROLE),
                GapItem.code(key, Dimension.ROLE_GROUP),
                GapItem.code(key, Dimension.STAGE),
                GapItem.code(key, Dimension.REGION),
                GapItem.code(key, Dimension.NUTS2),
                GapItem.code(key, Dimension.COUNTRY),
                GapItem.code(key, Dimension.MUNICIPALITY),
                GapItem.number(key, Dimension.YEAR),
                GapItem.number(key, Dimension.LEVEL),
                shown ? f.hiresStated() : null,
                shown ? f.hiresWeighted() : null,
                null,
                shown ? f.trainingNeedStated() : null,
                shown ? f.trainingNeedWeighted() : null,
                null,
                supply,
                f.balanceStated(),
                f.balanceWeighted(),
                null,
                f.matched(),
                f.gap(),
                f.coverage(),
                f.coverageUncapped(),
                contributors,
                null,
                null,
                null,
                null,
                null,
                status,
                flag);
    }

    private static @Nullable String contributors(int from) {
        if (from >= 11) return "11+";
        if (from >= 6) return "6-10";
        return from >= 3 ? "3-5" : null;
    }
}
