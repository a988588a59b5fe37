package org.gapatlas.reporting;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Grid} is looked at.
 *
 * @param headLines lines that stay in sight and stand on every page; 0 for none
 * @param headColumns columns that stay in sight
 * @param table the cells that carry the grid's defined name, head included
 * @param filter whether the table can be filtered by its head
 * @param heat the cells that are coloured by their balance
 * @param seas columns with the sea to their left
 * @param bars a chart; null for none
 */
public record View(
        int headLines,
        int headColumns,
        Area table,
        boolean filter,
        List<Area> heat,
        Set<Integer> seas,
        @Nullable Bars bars,
        Paper paper) {
    public View {
        heat = List.copyOf(heat);
        seas = Collections.unmodifiableSortedSet(new TreeSet<>(seas));
    }

    /** A page to be read as a whole. */
    static View page(Area table) {
        return new View(0, 0, table, false, List.of(), Set.of(), null, Paper.ONE_PAGE);
    }

    /** A long table that can be filtered; its head and first columns stay in sight. */
    static View list(Area table, int headColumns) {
        return new View(table.firstLine() + 1, headColumns, table, true, List.of(), Set.of(), null, Paper.LONG);
    }

    View withHeat(List<Area> areas) {
        return new View(headLines, headColumns, table, filter, areas, seas, bars, paper);
    }

    View withSeas(Set<Integer> columns) {
        return new View(headLines, headColumns, table, filter, heat, columns, bars, paper);
    }

    View withBars(@Nullable Bars chart) {
        return new View(headLines, headColumns, table, filter, heat, seas, chart, paper);
    }

    View on(Paper sheet) {
        return new View(headLines, headColumns, table, filter, heat, seas, bars, sheet);
    }
}
