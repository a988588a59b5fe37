package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes whole folders. */
public final class Folders {

    private Folders() {}

    /** Deletes the folder and all below it, links themselves and not what they point at; a missing one is fine. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) Files.walkFileTree(folder, new Deletion());
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            if (trouble != null) throw trouble;
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
