package org.gapatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gapatlas.start.postgres.Binaries;
import org.gapatlas.start.postgres.CannotStart;
import org.gapatlas.start.postgres.DatabaseAddress;
import org.gapatlas.start.postgres.EmbeddedPostgres;
import org.gapatlas.start.postgres.Folders;
import org.gapatlas.start.postgres.Home;

/** A new and empty database below {@code target}, as safe as the real one, that is deleted when it is closed. */
public final class ThrowAwayPostgres implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "databases");

    private final EmbeddedPostgres server;

    private ThrowAwayPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static ThrowAwayPostgres start() {
        try {
            leftovers().forEach(ThrowAwayPostgres::sweep);
            Path folder = newFolder();
            return new ThrowAwayPostgres(EmbeddedPostgres.start(Home.at(folder), binaries()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's programs, unpacked once for all tests. */
    public static Binaries binaries() {
        return Binaries.in(binariesFolder());
    }

    static Path binariesFolder() {
        return Path.of("target", "postgres").toAbsolutePath();
    }

    /** A new folder that the next test run removes if this one does not. */
    public static Path newFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(FOLDER), "home");
    }

    public DatabaseAddress address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        delete(server.home().folder());
    }

    static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> folders = Files.list(Files.createDirectories(FOLDER))) {
            return folders.toList();
        }
    }

    /** A test run that was killed left its server running; one that still runs holds its lock and is left alone. */
    private static void sweep(Path folder) {
        try {
            var home = Home.at(folder);
            if (home.hasData()) EmbeddedPostgres.start(home, binaries()).close();
            delete(folder);
        } catch (CannotStart inUse) {
            return;
        }
    }
}
