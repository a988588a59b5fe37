package org.gapatlas.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gapatlas.kernel.Finding;

/**
 * A file that somebody sent, lying in a temporary place: its display name (never used as a path) and where its bytes are.
 */
public record Upload(String name, Path file) {

    /** What was sent as a workbook must be one: read as text it would give a thousand senseless faults. */
    public Optional<Finding> findDisguise() {
        try {
            boolean other = name.endsWith(".xlsx") && !isZip();
            return other ? Optional.of(new FileFault("file-broken", name, "XLSX")) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(name), e);
        }
    }

    /** Whether the bytes begin as a ZIP archive does, as every XLSX file must. */
    public boolean isZip() throws IOException {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }
}
