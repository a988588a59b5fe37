package org.gapatlas.reporting.excel;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.reporting.Book;
import org.gapatlas.reporting.BookWriter;
import org.gapatlas.reporting.Grid;

/** Writes a book as XLSX, row by row: no formula, no macro, no hidden sheet, nothing that looks different on a second run. */
@Singleton
public final class ExcelWriter implements BookWriter {

    private static final int ROWS_IN_MEMORY = 50;

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        var inner = new XSSFWorkbook();
        try (var excel = new SXSSFWorkbook(inner, ROWS_IN_MEMORY, true)) {
            describe(inner, book);
            var styles = new Styles(inner);
            for (Grid grid : book.grids()) new SheetWriter(grid, styles).write(excel, book.title());
            excel.setActiveSheet(0);
            excel.write(out);
        }
    }

    private static void describe(XSSFWorkbook excel, Book book) {
        var properties = excel.getProperties().getCoreProperties();
        var created = Optional.of(Date.from(book.created()));
        properties.setTitle(book.title());
        properties.setCreator("Gapatlas");
        properties.setCreated(created);
        properties.setModified(created);
    }
}
