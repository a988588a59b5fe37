package org.gapatlas.survey;

import java.util.ArrayList;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.FileFault;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.RowVisitor;
import org.gapatlas.sheets.Tables;
import org.gapatlas.sheets.Upload;
import org.jspecify.annotations.Nullable;

/** Reads one file to its end, whatever its faults: rows go into the batch until the first fault, and are merged if none came. */
final class FileReading<R> implements RowVisitor {

    private final String file;
    private final RowForm<R> form;
    private final Batch<R> batch;
    private final Faults faults = new Faults();
    private @Nullable Columns columns;
    private @Nullable String sheet;
    private boolean headerFaulty;
    private long rows;

    private FileReading(String file, RowForm<R> form, Batch<R> batch) {
        this.file = file;
        this.form = form;
        this.batch = batch;
    }

    /** Takes the whole file or nothing of it; the batch is closed by whoever opened it. */
    static <R> ImportOutcome read(Upload upload, RowForm<R> form, Batch<R> batch) {
        var reading = new FileReading<>(upload.name(), form, batch);
        upload.findDisguise()
                .or(() -> Tables.read(upload, Limits.STAFF, reading))
                .ifPresent(reading.faults::add);
        return reading.outcome();
    }

    /** The first sheet alone: the others of a workbook are notes and pivot tables. */
    @Override
    public boolean wants(String name) {
        if (sheet == null) sheet = name;
        return sheet.equals(name);
    }

    @Override
    public void row(String name, Row row) {
        if (row.isEmpty()) return;
        if (columns == null) columns = header(row);
        else if (!headerFaulty) line(columns, row);
    }

    private Columns header(Row row) {
        var found = new ArrayList<Finding>();
        var read = Columns.of(file, row, form.required(), form::knows, found);
        found.forEach(faults::add);
        headerFaulty = !found.isEmpty();
        return read;
    }

    private void line(Columns header, Row row) {
        rows++;
        R value = form.read(new Line(file, header, row, faults::add));
        if (faults.isEmpty() && value != null) batch.add(value);
    }

    private ImportOutcome outcome() {
        if (faults.isEmpty() && rows == 0) faults.add(new FileFault("file-empty", file, ""));
        return faults.isEmpty() ? new ImportOutcome.Taken(batch.merge()) : faults.refusal();
    }
}
