package org.gapatlas.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.gapatlas.kernel.Finding;

/**
 * Reads a table row by row, XLSX by its event reader and everything else as CSV. Formulas are never evaluated: the value
 * that was last saved is read. Memory stays flat, whatever the file's length.
 */
public final class Tables {

    private Tables() {}

    /** Shows every row to the visitor; the finding tells why the file was not read, or not to its end. */
    public static Optional<Finding> read(Upload upload, Limits limits, RowVisitor visitor) {
        try {
            if (Files.size(upload.file()) > limits.bytes())
                return Optional.of(new FileFault("file-too-large", upload.name(), (limits.bytes() >> 20) + " MiB"));
            if (upload.isZip()) XlsxRows.read(upload, limits, visitor);
            else CsvRows.read(upload, limits, visitor);
            return Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.of(e.fault());
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(upload.name()), e);
        }
    }

    /** Shows every row of a CSV file that is a member of an archive, or packed by itself; see {@link Members}. */
    public static Optional<Finding> readCsv(String name, InputStream content, Limits limits, RowVisitor visitor)
            throws IOException {
        try {
            CsvRows.read(name, content, limits, visitor);
            return Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.of(e.fault());
        }
    }
}
