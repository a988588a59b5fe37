package org.gapatlas.reporting.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.reporting.ColumnLayout;
import org.gapatlas.reporting.FieldSet;
import org.gapatlas.reporting.Format;

/** Reads the columns of a sheet, and refuses formats that do not fit what the column holds. */
final class ColumnReader {

    private static final int WIDEST = 200;

    private final Faults faults;

    ColumnReader(Faults faults) {
        this.faults = faults;
    }

    /** The columns of a sheet, each field at most once; {@code balance} says whether its numbers are balances. */
    List<ColumnLayout> columns(Members sheet, FieldSet<?> fields, boolean balance) {
        var seen = new HashSet<String>();
        var columns = new ArrayList<ColumnLayout>();
        for (YamlNode yaml : sheet.list("columns")) {
            var members = new Members(yaml, faults);
            if (!seen.add(members.text("field"))) faults.tell("layout-twice", yaml.line(), members.text("field"));
            columns.add(column(members, fields, balance));
        }
        return columns;
    }

    private ColumnLayout column(Members members, FieldSet<?> fields, boolean balance) {
        String field = members.word("field", List.copyOf(fields.words()), word -> word);
        int width = members.whole("width", 1, WIDEST);
        Format format =
                members.has("format") ? members.word("format", List.of(Format.values()), Format::word) : Format.TEXT;
        boolean known = members.text("field").equals(field);
        if (known && !fits(format, fields.isNumber(field), balance))
            faults.tell(
                    "layout-format",
                    members.line("format"),
                    format.word(),
                    Map.of("field", field, "formats", fitting(fields.isNumber(field), balance)));
        members.done();
        return new ColumnLayout(field, width, format);
    }

    private static boolean fits(Format format, boolean number, boolean balance) {
        return format.isNumber() == number && (balance || format != Format.BALANCE);
    }

    private static String fitting(boolean number, boolean balance) {
        return String.join(
                ", ",
                Stream.of(Format.values())
                        .filter(format -> fits(format, number, balance))
                        .map(Format::word)
                        .toList());
    }
}
