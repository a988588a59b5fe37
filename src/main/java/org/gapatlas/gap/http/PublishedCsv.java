package org.gapatlas.gap.http;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.sheets.CsvOut;
import org.jspecify.annotations.Nullable;

/** A released table as CSV: one row a cell, one column a member of the JSON form. */
final class PublishedCsv {

    private PublishedCsv() {}

    static String of(List<PublishedItem> rows) {
        var text = new StringWriter();
        try (var csv = new CsvOut(text)) {
            csv.row(PublishedItem.columns());
            rows.forEach(row -> csv.row(cells(row)));
        }
        return text.toString();
    }

    private static List<@Nullable Object> cells(PublishedItem row) {
        var cells = new ArrayList<@Nullable Object>();
        for (RecordComponent member : PublishedItem.class.getRecordComponents()) cells.add(value(row, member));
        return cells;
    }

    private static @Nullable Object value(PublishedItem row, RecordComponent member) {
        try {
            return member.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The member (%s) cannot be read.".formatted(member.getName()), e);
        }
    }
}
