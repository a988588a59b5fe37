package org.gapatlas.start.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The server's programs, which the class path carries packed. They are unpacked once into a folder named after their
 * content, so that a new version never meets the files of an old one; several homes may share the folder.
 */
public final class Binaries {

    private final Path folder;

    private Binaries(Path folder) {
        this.folder = folder;
    }

    /** The programs for this machine, unpacked below the cache when they are not there yet. */
    public static Binaries in(Path cache) {
        String archive = Platform.current().archive();
        try {
            Path folder = cache.resolve(checksum(archive)).toAbsolutePath();
            if (Files.notExists(folder)) unpack(archive, folder);
            return new Binaries(folder);
        } catch (IOException e) {
            throw new CannotStart(
                    "The database programs cannot be unpacked into %s: %s. Maybe the disk is full or read-only."
                            .formatted(cache.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    Tool tool(String name, Duration patience) {
        return new Tool(folder.resolve("bin").resolve(name), patience);
    }

    /** Unpacks beside and renames, so that an interrupted start leaves nothing half; whoever comes second yields. */
    private static void unpack(String archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path draft = Files.createTempDirectory(folder.getParent(), "unpacking");
        try (InputStream packed = open(archive)) {
            new Archive(packed).unpackInto(draft);
            Files.move(draft, folder, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.notExists(folder)) throw e;
        } finally {
            Folders.delete(draft);
        }
    }

    private static String checksum(String archive) throws IOException {
        var crc = new CRC32();
        try (var in = new CheckedInputStream(open(archive), crc)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return "%08x".formatted(crc.getValue());
    }

    private static InputStream open(String archive) {
        InputStream in = Binaries.class.getResourceAsStream("/" + archive);
        if (in == null)
            throw new CannotStart(
                    "The database programs for this machine (%s) are not in this build. Maybe build it here, or set GAPATLAS_DB_URL."
                            .formatted(archive));
        return in;
    }
}
