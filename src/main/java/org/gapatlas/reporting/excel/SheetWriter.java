package org.gapatlas.reporting.excel;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gapatlas.reporting.Cell;
import org.gapatlas.reporting.Column;
import org.gapatlas.reporting.Format;
import org.gapatlas.reporting.Grid;
import org.gapatlas.reporting.Line;
import org.gapatlas.reporting.Line.Kind;

/** Writes one grid as one sheet, its lines in order. */
final class SheetWriter {

    /** What a spreadsheet program takes for the beginning of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Grid grid;
    private final Styles styles;

    SheetWriter(Grid grid, Styles styles) {
        this.grid = grid;
        this.styles = styles;
    }

    void write(SXSSFWorkbook excel, String bookTitle) {
        var sheet = excel.createSheet(sheetName());
        new SheetView(grid, sheet).apply(bookTitle);
        for (int i = 0; i < grid.lines().size(); i++) write(grid.lines().get(i), sheet.createRow(i));
        var inner = excel.getXSSFWorkbook().getSheet(sheet.getSheetName());
        HeatRules.paint(inner, grid.view().heat());
        if (grid.view().bars() != null) new BarDrawing(grid, grid.view().bars()).draw(inner);
    }

    /** A comma would end the name where the print titles are written down. */
    private String sheetName() {
        return WorkbookUtil.createSafeSheetName(grid.name().replace(',', ' '));
    }

    private void write(Line line, SXSSFRow row) {
        row.setHeightInPoints(RowHeights.of(line, grid.columns()));
        for (int i = 0; i < line.cells().size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(styles.of(look(line, i)));
            fill(cell, line.cells().get(i));
        }
    }

    /** Only tables follow their columns; a title starts at the left whatever stands below it. */
    private Styles.Look look(Line line, int place) {
        boolean table = line.kind() == Kind.DATA || line.kind() == Kind.HEAD;
        Cell cell = line.cells().get(place);
        Column column = grid.columns().get(place);
        return new Styles.Look(
                line.kind(),
                table ? column.format() : Format.TEXT,
                cell.fold(t -> t.tone() == Cell.Tone.MUTED, n -> n.tone() == Cell.Tone.MUTED, w -> true),
                cell instanceof Cell.Number,
                cell instanceof Cell.Withheld,
                table && place > 0,
                table && grid.view().seas().contains(place),
                cell instanceof Cell.Text text && isLikeFormula(text.text()));
    }

    private static void fill(SXSSFCell cell, Cell value) {
        if (value instanceof Cell.Number number) cell.setCellValue(number.value());
        else if (!value.draw().isEmpty()) cell.setCellValue(value.draw());
    }

    private static boolean isLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
