package org.gapatlas.questionnaire;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.CsvOut;
import org.gapatlas.sheets.Fields;
import org.gapatlas.sheets.FileFault;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.RowVisitor;
import org.gapatlas.sheets.Tables;
import org.gapatlas.sheets.Upload;
import org.gapatlas.sheets.XlsxOut;
import org.jspecify.annotations.Nullable;

/** The texts as translators get and send them: a sheet of {@code key, en, sv, fi}, in the order of asking. */
public final class TextSheet implements RowVisitor {

    private static final List<String> HEADER = List.of("key", "en", "sv", "fi");

    /** What a CSV of ours puts an apostrophe before, so that no spreadsheet takes it for a formula. */
    private static final String FORMULA_SIGNS = "=+-@";

    private final String file;
    private final List<Finding> faults = new ArrayList<>();
    private final List<Wording.Line> lines = new ArrayList<>();
    private @Nullable Columns columns;
    private @Nullable String sheet;

    private TextSheet(String file) {
        this.file = file;
    }

    /** Reads a CSV file or the first sheet of a workbook. */
    public static Wording read(Upload upload) {
        var reading = new TextSheet(upload.name());
        upload.findDisguise()
                .or(() -> Tables.read(upload, Limits.RESPONDENT, reading))
                .ifPresent(reading.faults::add);
        if (reading.faults.isEmpty() && reading.lines.isEmpty())
            reading.faults.add(new FileFault("file-empty", upload.name(), ""));
        return new Wording(upload.name(), reading.lines, reading.faults);
    }

    /** The texts as CSV. */
    public static String csv(Wording wording) {
        var text = new StringWriter();
        try (var out = new CsvOut(text)) {
            out.row(HEADER);
            wording.lines().forEach(line -> out.row(cells(line)));
        }
        return text.toString();
    }

    /** The texts as a workbook. */
    public static void xlsx(Wording wording, OutputStream to) {
        try (var out = new XlsxOut(to, "texts", HEADER)) {
            wording.lines().forEach(line -> out.row(cells(line)));
        }
    }

    private static List<String> cells(Wording.Line line) {
        return List.of(line.key(), line.en(), line.sv(), line.fi());
    }

    @Override
    public boolean wants(String name) {
        if (sheet == null) sheet = name;
        return sheet.equals(name);
    }

    @Override
    public void row(String name, Row row) {
        if (columns == null) columns = Columns.of(file, row, Set.copyOf(HEADER), known -> false, faults);
        else lines.add(line(new Fields(file, columns, row, faults::add)));
    }

    private static Wording.Line line(Fields row) {
        return new Wording.Line(row.row(), row.text("key"), cell(row, "en"), cell(row, "sv"), cell(row, "fi"));
    }

    private static String cell(Fields row, String column) {
        String text = row.text(column);
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
