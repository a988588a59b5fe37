package org.gapatlas.reporting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet before it is a spreadsheet: lines of cells, and how they are looked at. Tests compare its picture.
 *
 * @param name on the sheet's tab, in the reader's language
 * @param range the defined name of its table, the same in every language
 */
public record Grid(String name, String range, List<Column> columns, List<Line> lines, View view) {
    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Its picture in plain text: one line each, cells between bars, numbers as people see them. */
    public String draw() {
        return lines.stream().map(Grid::draw).collect(Collectors.joining("\n"));
    }

    private static String draw(Line line) {
        return line.cells().stream()
                .map(Cell::draw)
                .collect(Collectors.joining(" | "))
                .replaceAll("[ |]+$", "");
    }
}
