package org.gapatlas.reporting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Grid} is looked at, on a screen and on paper.
 *
 * @param headLines lines that stay in sight and stand on every page; 0 for none
 * @param headColumns columns that stay in sight
 * @param table the cells that carry the grid's defined name, head included; null for none
 * @param filter whether the table can be filtered by its head
 * @param heat the cells that are coloured by their balance
 * @param seas columns with the sea to their left
 * @param pages lines that begin a new page
 * @param onePage whether all of it fits one page
 */
public record View(
        int headLines,
        int headColumns,
        @Nullable Area table,
        boolean filter,
        List<Area> heat,
        Set<Integer> seas,
        List<Integer> pages,
        boolean onePage,
        @Nullable Bars bars) {

    /** A table to be read from above to below, with its head always in sight. */
    static View page(Area table) {
        return new View(table.firstLine() + 1, 0, table, false, List.of(), Set.of(), List.of(), false, null);
    }

    /** A table that can be filtered, with its head and first columns always in sight. */
    static View list(Area table, int headColumns) {
        return new View(table.firstLine() + 1, headColumns, table, true, List.of(), Set.of(), List.of(), false, null);
    }

    public View {
        heat = List.copyOf(heat);
        seas = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(seas));
        pages = List.copyOf(pages);
    }
}
