package org.gapatlas.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gapatlas.sheets.Upload;

/**
 * Real files that others made. They are read where they lie and never copied; without them their tests are skipped, unless
 * GAPATLAS_SAMPLES says where they are: then they are missed.
 */
public final class Samples {

    private static final Optional<Path> SAID =
            Optional.ofNullable(System.getenv("GAPATLAS_SAMPLES")).map(Path::of);

    private Samples() {}

    /** The file below the samples' folder, or the end of the test. */
    public static Upload need(String name) {
        Path file = folder().resolve(name);
        need(Files.isReadable(file), "The real file (%s) is not here.".formatted(file));
        return upload(file);
    }

    /** All files below the samples' folder, in the order of their paths, or the end of the test. */
    public static List<Upload> needAll() {
        need(Files.isDirectory(folder()), "The folder of real files (%s) is not here.".formatted(folder()));
        try (var files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Samples::upload)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a file is called below the folder. */
    public static String nameOf(Upload file) {
        return folder().relativize(file.file()).toString();
    }

    private static Path folder() {
        return SAID.orElse(Path.of("..", "shared", "samples"));
    }

    private static Upload upload(Path file) {
        return new Upload(file.getFileName().toString(), file);
    }

    private static void need(boolean isThere, String otherwise) {
        if (!isThere && SAID.isPresent()) fail(otherwise + " Maybe GAPATLAS_SAMPLES is misspelt.");
        assumeTrue(isThere, () -> otherwise + " Maybe set GAPATLAS_SAMPLES to its folder.");
    }
}
