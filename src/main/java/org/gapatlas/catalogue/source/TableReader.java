package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.RowVisitor;
import org.gapatlas.sheets.Tables;
import org.gapatlas.sheets.Upload;
import org.jspecify.annotations.Nullable;

/** Reads the sheets that a source wants. Agencies move the header about, so it is found by its words. */
final class TableReader implements RowVisitor {

    /** A catalogue is small; what is longer is something else. */
    private static final Limits LIMITS = new Limits(Limits.STAFF.bytes(), 100_000, 200, 64_000);

    /** A header stands near the top; what resembles one further down is data. */
    private static final int DEEPEST_HEADER = 20;

    private final Predicate<String> wanted;
    private final Predicate<Row> isHeader;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    private TableReader(Predicate<String> wanted, Predicate<Row> isHeader) {
        this.wanted = wanted;
        this.isHeader = isHeader;
    }

    /** The wanted sheets by name; a file that cannot be read gives a fault and none. */
    static Map<String, Table> read(
            Upload file, Predicate<String> wanted, Predicate<Row> isHeader, List<Finding> faults) {
        var reader = new TableReader(wanted, isHeader);
        var broken = Tables.read(file, LIMITS, reader);
        broken.ifPresent(faults::add);
        var tables = new LinkedHashMap<String, Table>();
        if (broken.isEmpty())
            reader.sheets.forEach((name, sheet) -> tables.put(name, new Table(name, sheet.header, sheet.rows)));
        return tables;
    }

    @Override
    public boolean wants(String sheet) {
        return wanted.test(sheet.strip());
    }

    @Override
    public void row(String sheet, Row row) {
        sheets.computeIfAbsent(sheet.strip(), name -> new Sheet()).take(row, isHeader);
    }

    private static final class Sheet {
        private @Nullable Row header;
        private final List<Row> rows = new ArrayList<>();

        void take(Row row, Predicate<Row> isHeader) {
            if (row.isEmpty()) return;
            if (header != null) rows.add(row);
            else if (row.number() <= DEEPEST_HEADER && isHeader.test(row)) header = row;
        }
    }
}
