package org.gapatlas.catalogue.source;

import java.util.List;
import org.gapatlas.sheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as it was read, or a whole CSV file.
 *
 * @param header the row that names the columns; null where none was found
 * @param rows those below it
 */
record Table(String sheet, @Nullable Row header, List<Row> rows) {
    Table {
        rows = List.copyOf(rows);
    }

    /** Whether the header names this column. */
    boolean names(String column) {
        return header != null && header.cells().stream().map(String::strip).anyMatch(column::equals);
    }
}
