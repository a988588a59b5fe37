package org.gapatlas.survey.http;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gapatlas.sheets.Upload;

/** The body of a request as a temporary file, which is gone when this is closed. */
final class Spool implements AutoCloseable {

    static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** As answers: only for those who ask for them; whoever takes anything gets JSON. */
    static final String CSV_WHEN_ASKED = CSV + ";charset=UTF-8;qs=0.5";

    static final String XLSX_WHEN_ASKED = XLSX + ";qs=0.4";

    private final Path file;
    private final String name;

    private Spool(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Takes the body to its end.
     *
     * @param name what its faults call it, without the ending that its type gives it
     */
    static Spool of(InputStream body, MediaType type, String name) {
        try {
            var spool = new Spool(
                    Files.createTempFile("gapatlas", ".upload"),
                    name + (type.isCompatible(MediaType.valueOf(XLSX)) ? ".xlsx" : ".csv"));
            Files.copy(body, spool.file, StandardCopyOption.REPLACE_EXISTING);
            return spool;
        } catch (IOException e) {
            throw new UncheckedIOException("The body cannot be kept.", e);
        }
    }

    Upload upload() {
        return new Upload(name, file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file cannot be removed.", e);
        }
    }
}
