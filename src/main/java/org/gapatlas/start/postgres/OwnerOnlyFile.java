package org.gapatlas.start.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A secret kept in a file that its owner alone may read (0600). It appears whole or not at all, since a half-written
 * secret would lock everybody out.
 */
public final class OwnerOnlyFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnlyFile() {}

    /** The file's text; the first time, the value is made and kept. Permissions that grew wider are narrowed again. */
    public static String readOrCreate(Path file, Supplier<String> value) throws IOException {
        if (Files.notExists(file)) write(file, value.get());
        if (POSIX) Files.setPosixFilePermissions(file, OWNER);
        return Files.readString(file).strip();
    }

    private static void write(Path file, String value) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var channel = Files.newByteChannel(draft, Set.of(CREATE_NEW, WRITE, DSYNC), ownerOnly())) {
            channel.write(ByteBuffer.wrap((value + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }
}
