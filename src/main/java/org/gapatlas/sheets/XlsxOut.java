package org.gapatlas.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
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
    private final CellStyle asText = textStyle(workbook);
    private final OutputStream out;
    private String name;
    private List<String> header;
    private Set<Integer> texts = Set.of();
    private SXSSFSheet sheet;
    private int sheets = 1;
    private int rows;

    public XlsxOut(OutputStream out, String name, List<String> header) {
        this(out, name, header, Set.of());
    }

    /**
     * @param texts columns, the first being 0, whose cells keep what is typed into them: a spreadsheet would make a date of
     *     3-5
     */
    public XlsxOut(OutputStream out, String name, List<String> header, Set<Integer> texts) {
        this.out = out;
        this.name = name;
        this.header = List.copyOf(header);
        this.sheet = begin(name, texts);
        write(header);
    }

    /** Ends the table and begins another one on a sheet of its own. */
    public XlsxOut next(String other, List<String> columns) {
        name = other;
        header = List.copyOf(columns);
        sheets = 1;
        sheet = begin(name, Set.of());
        write(header);
        return this;
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
        sheet = begin(name + " " + ++sheets, texts);
        write(header);
    }

    private SXSSFSheet begin(String title, Set<Integer> kept) {
        var begun = workbook.createSheet(title);
        texts = Set.copyOf(kept);
        rows = 0;
        for (int column : texts) begun.setDefaultColumnStyle(column, asText);
        return begun;
    }

    private void write(List<? extends @Nullable Object> cells) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell == null) continue;
            var written = row.createCell(i);
            if (texts.contains(i)) written.setCellStyle(asText);
            if (cell instanceof Number number) written.setCellValue(number.doubleValue());
            else written.setCellValue(cell.toString());
        }
    }

    private static CellStyle textStyle(SXSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        return style;
    }
}
