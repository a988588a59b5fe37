package org.gapatlas.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gapatlas.sheets.Upload;

/** Real files that others made. They are read where they lie and never copied; without them their tests are skipped. */
public final class Samples {

    private Samples() {}

    /** The file below the samples' folder, or the end of the test. */
    public static Upload need(String name) {
        Path folder = Optional.ofNullable(System.getenv("GAPATLAS_SAMPLES"))
                .map(Path::of)
                .orElse(Path.of("..", "shared", "samples"));
        Path file = folder.resolve(name);
        assumeTrue(
                Files.isReadable(file),
                () -> "The real file (%s) is not here. Maybe set GAPATLAS_SAMPLES to its folder.".formatted(file));
        return new Upload(file.getFileName().toString(), file);
    }
}
