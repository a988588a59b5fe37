package org.gapatlas.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one sheet into rows, gaps filled with empty texts. */
final class XlsxSheet implements SheetContentsHandler {

    private final String name;
    private final Gate gate;
    private final RowVisitor visitor;
    private List<String> cells = new ArrayList<>();

    XlsxSheet(String name, Gate gate, RowVisitor visitor) {
        this.name = name;
        this.gate = gate;
        this.visitor = visitor;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        while (cells.size() < column) cells.add("");
        cells.add(value == null ? "" : value);
    }

    @Override
    public void endRow(int row) {
        gate.check(cells, row + 1);
        var read = new Row(row + 1, cells);
        if (!read.isEmpty()) visitor.row(name, read);
    }
}
