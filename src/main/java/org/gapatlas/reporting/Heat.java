package org.gapatlas.reporting;

import java.util.ArrayList;
import java.util.List;

/** Which cells of a table are coloured: all columns that are written as a balance. */
final class Heat {

    private Heat() {}

    static List<Area> of(List<? extends Slot<?>> slots, Area table) {
        var areas = new ArrayList<Area>();
        if (table.firstLine() == table.lastLine()) return areas;
        int first = -1;
        for (int i = 0; i <= slots.size(); i++) {
            boolean balance = i < slots.size() && slots.get(i).column().format() == Format.BALANCE;
            if (balance && first < 0) first = i;
            if (!balance && first >= 0) {
                areas.add(new Area(table.firstLine() + 1, first, table.lastLine(), i - 1));
                first = -1;
            }
        }
        return areas;
    }
}
