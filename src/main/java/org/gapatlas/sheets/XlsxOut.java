package org.gapatlas.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plain table as XLSX, few rows in memory at a time. Text stays text: no cell becomes a formula. A table longer than
 * a sheet goes on in another one, under the same header.
 */
public final class XlsxOut implements AutoCloseable {

    private static final int IN_MEMORY = 200;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final OutputStream out;
    private final String name;
    private final List<String> header;
    private SXSSFSheet sheet;
    private int sheets = 1;
    private int rows;

    public XlsxOut(OutputStream out, String name, List<String> header) {
        this.out = out;
        this.name = name;
        this.header = List.copyOf(header);
        this.sheet = workbook.createSheet(name);
        write(header);
    }

    /** A row of texts and numbers; null is an empty cell. */
    public XlsxOut row(List<? extends @Nullable Object> cells) {
        if (rows == SpreadsheetVersion.EXCEL2007.getMaxRows()) turnOver();
        write(cells);
        return this;
    }

    /** Ends the table and hands it over. */
    @Override
    public void close() {
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook cannot be written to its end.", e);
        }
    }

    private void turnOver() {
        sheet = workbook.createSheet(name + " " + ++sheets);
        rows = 0;
        write(header);
    }

    private void write(List<? extends @Nullable Object> cells) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) row.createCell(i).setCellValue(number.doubleValue());
            else if (cell != null) row.createCell(i).setCellValue(cell.toString());
        }
    }
}
