package org.gapatlas.gap;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of coverage: every cell that has a need or a supply, by its key. The same snapshot and grouping give the same
 * cube, to the last bit.
 *
 * @param snapshot the snapshot it was computed from
 * @param years the horizon, ascending
 */
public record CoverageCube(String snapshot, Grouping grouping, List<Integer> years, SortedMap<CellKey, Cell> cells) {
    public CoverageCube {
        years = List.copyOf(years);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
}
