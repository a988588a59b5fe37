package org.gapatlas.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder for as long as something is done with the files in it; closing it removes it with them. */
record TemporaryFolder(Path path) implements AutoCloseable {

    TemporaryFolder() {
        this(made());
    }

    private static Path made() {
        try {
            return Files.createTempDirectory("gapatlas-fetch");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for temporary files.", e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.list(path)) {
            List<Path> all = files.toList();
            for (Path file : all) Files.delete(file);
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be removed.".formatted(path), e);
        }
    }
}
