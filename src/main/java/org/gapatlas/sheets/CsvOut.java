package org.gapatlas.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes CSV after RFC 4180. Text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a
 * line break) gets an apostrophe in front, so that it stays text; numbers are written as they are.
 */
public final class CsvOut implements AutoCloseable {

    private final CsvWriter csv;

    public CsvOut(Writer out) {
        this.csv = CsvWriter.builder().build(out);
    }

    /** A row of texts and numbers; null is an empty cell. */
    public CsvOut row(List<? extends @org.jspecify.annotations.Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvOut::text).toList());
        return this;
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The table cannot be written to its end.", e);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Object cell) {
        if (cell == null) return "";
        String text = cell.toString();
        return cell instanceof Number || text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
