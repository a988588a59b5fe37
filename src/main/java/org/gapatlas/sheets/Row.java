package org.gapatlas.sheets;

import java.util.List;

/**
 * One row of a table: its number as the file's own program shows it (the first is 1) and its cells as text, an empty
 * cell as an empty text. Whole numbers of a spreadsheet read {@code 12}, not {@code 12.0}.
 */
public record Row(int number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell's text without space around it; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
