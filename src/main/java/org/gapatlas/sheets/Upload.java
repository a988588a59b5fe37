package org.gapatlas.sheets;

import java.nio.file.Path;

/**
 * A file that somebody sent, lying in a temporary place: its display name (never used as a path) and where its bytes are.
 */
public record Upload(String name, Path file) {

    /** Whether the bytes begin as a ZIP archive does, as every XLSX file must. */
    public boolean isZip() throws java.io.IOException {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }
}
