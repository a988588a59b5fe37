package org.gapatlas.start.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A packed folder ({@code .txz}): files, links and which of them are programs. */
final class Archive {

    private static final int OWNER_MAY_RUN = 0100;

    private final InputStream packed;

    Archive(InputStream packed) {
        this.packed = packed;
    }

    void unpackInto(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) unpack(tar, entry, folder);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder))
            throw new IOException("The entry (%s) leaves its folder".formatted(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else if (entry.isLink()) Files.createLink(target, folder.resolve(entry.getLinkName()));
        else write(tar, entry, target);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.copy(tar, target);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0) target.toFile().setExecutable(true);
    }
}
