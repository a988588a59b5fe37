package org.gapatlas.reporting.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every occupation group by large region, as one picture that is a table.
 *
 * @param scale the key of the colours, from shortage to surplus
 * @param nothing how a cell without need and graduates reads
 * @param reasons why numbers are withheld, in the order of their marks
 */
record HeatTable(List<Column> columns, List<Row> rows, List<Shown> scale, Reason nothing, List<Reason> reasons) {
    HeatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        scale = List.copyOf(scale);
        reasons = List.copyOf(reasons);
    }

    /** A large region; the first one across the sea stands a little apart. */
    record Column(String name, boolean sea) {}

    /** An occupation group; its name leads to its map. */
    record Row(String name, String code, String href, boolean chosen, List<Box> boxes) {
        Row {
            boxes = List.copyOf(boxes);
        }
    }

    /** A cell with its line over the years, where at least two of them may be shown. */
    record Box(Shown shown, boolean sea, @Nullable Spark spark) {}

    /** A mark and what it stands for. */
    record Reason(String mark, String text) {}
}
