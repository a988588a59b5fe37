package org.gapatlas.start.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyFileTest {

    @TempDir
    Path folder;

    @Test
    void the_first_value_stays() throws IOException {
        Path file = folder.resolve("secret");
        assertThat(OwnerOnlyFile.readOrCreate(file, () -> "first")).isEqualTo("first");
        assertThat(OwnerOnlyFile.readOrCreate(file, () -> "second")).isEqualTo("first");
    }

    @Test
    void permissions_that_grew_wider_are_narrowed_again() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "kept");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(OwnerOnlyFile.readOrCreate(file, () -> "new")).isEqualTo("kept");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
