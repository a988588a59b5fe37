package org.gapatlas.reporting.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.gapatlas.reporting.Area;
import org.gapatlas.reporting.Grid;
import org.gapatlas.reporting.Line.Kind;
import org.gapatlas.reporting.Paper;

/** What surrounds the rows of a sheet: widths, what stays in sight, filter, name, and A4 landscape paper. */
final class SheetView {

    private static final int DIGIT_PIXELS = 7;
    private static final int PADDING_PIXELS = 5;
    private static final int WIDTH_UNITS = 256;
    private static final double MARGIN_INCHES = 0.45;
    private static final double FOOT_INCHES = 0.7;

    private final Grid grid;
    private final SXSSFSheet sheet;

    SheetView(Grid grid, SXSSFSheet sheet) {
        this.grid = grid;
        this.sheet = sheet;
    }

    void apply(String bookTitle) {
        for (int i = 0; i < grid.columns().size(); i++)
            sheet.setColumnWidth(i, units(grid.columns().get(i).width()));
        sheet.setDisplayGridlines(false);
        freeze();
        table();
        mergeSentences();
        paper(bookTitle);
    }

    private void freeze() {
        int lines = grid.view().headLines();
        if (lines == 0) return;
        sheet.createFreezePane(grid.view().headColumns(), lines);
        sheet.setRepeatingRows(new CellRangeAddress(0, lines - 1, -1, -1));
        if (grid.view().paper().pagesWide() > 1)
            sheet.setRepeatingColumns(
                    new CellRangeAddress(-1, -1, 0, grid.view().headColumns() - 1));
    }

    private void table() {
        Area table = grid.view().table();
        var range = range(table);
        if (grid.view().filter()) sheet.setAutoFilter(range);
        var name = sheet.getWorkbook().createName();
        name.setNameName(grid.range());
        name.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
    }

    /** A sentence runs over the whole width and may break there. */
    private void mergeSentences() {
        int last = grid.columns().size() - 1;
        for (int i = 0; i < grid.lines().size(); i++) {
            Kind kind = grid.lines().get(i).kind();
            if (last > 0 && (kind == Kind.QUOTE || kind == Kind.NOTE))
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, last));
        }
    }

    private void paper(String bookTitle) {
        Paper paper = grid.view().paper();
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) paper.pagesWide());
        print.setFitHeight((short) paper.pagesTall());
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        paper.breaks().forEach(line -> sheet.setRowBreak(line - 1));
        sheet.getFooter().setLeft(bookTitle.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    /** The width of so many digits and their margins, in 256ths of a digit (ECMA-376, part 1, 18.3.1.13). */
    private static int units(int characters) {
        return (characters * DIGIT_PIXELS + PADDING_PIXELS) * WIDTH_UNITS / DIGIT_PIXELS;
    }

    static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.firstLine(), area.lastLine(), area.firstColumn(), area.lastColumn());
    }
}
