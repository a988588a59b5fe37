package org.gapatlas.catalogue.source;

import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.sheets.CellFault;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.Fields;
import org.gapatlas.sheets.Row;

/** One row of a source's table. What makes a number untrue is a fault, anything else an issue. */
final class SourceRow {

    /** Line breaks inside a cell, and the NUL that no database takes. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final String file;
    private final Columns columns;
    private final Row row;
    private final Gathering told;

    SourceRow(String file, Columns columns, Row row, Gathering told) {
        this.file = file;
        this.columns = columns;
        this.row = row;
        this.told = told;
    }

    /** The cells; one that cannot be taken is a fault. */
    Fields cells() {
        return new Fields(file, columns, row, told::fault);
    }

    /** The cells; one that cannot be taken is an issue and reads as empty. */
    Fields lenientCells() {
        return new Fields(file, columns, row, told::issue);
    }

    boolean has(String column) {
        return columns.find(column).isPresent();
    }

    /** The text as it stands: for codes, which are checked. */
    String text(String column) {
        return cells().text(column);
    }

    /** The text on one line and without personal data: for words that are stored. */
    String words(String column) {
        String text = CONTROL.matcher(text(column)).replaceAll(" ").strip();
        String kept = PlainText.withoutAddresses(text);
        if (!kept.equals(text)) issue("personal-data", column, Map.of());
        return kept;
    }

    void fault(String code, String column, Map<String, Object> more) {
        told.fault(finding(code, column, text(column), more));
    }

    void issue(String code, String column, Map<String, Object> more) {
        // What personal data said is not repeated in a report.
        told.issue(finding(code, column, code.equals("personal-data") ? "" : text(column), more));
    }

    private RowFault finding(String code, String column, String value, Map<String, Object> more) {
        return new RowFault(new CellFault(code, file, row.number(), column, value, more));
    }
}
