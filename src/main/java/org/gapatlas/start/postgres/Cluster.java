package org.gapatlas.start.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The data folder of a home's server: created once, with a role and a database of the service's own. The superuser has no
 * password and no way in over the network.
 */
final class Cluster {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PASSWORD_BITS = 192;

    private final Home home;
    private final Binaries binaries;

    Cluster(Home home, Binaries binaries) {
        this.home = home;
        this.binaries = binaries;
    }

    /** Makes the data folder beside its place and renames it, so that an interrupted start is simply begun again. */
    void createUnlessThere() throws IOException {
        if (home.hasData()) {
            refuseOtherVersion();
            return;
        }
        Files.createDirectories(home.log());
        Path draft = home.database().resolve("data.new");
        Folders.delete(draft);
        initialise(draft);
        Files.move(draft, home.data(), ATOMIC_MOVE);
    }

    private void initialise(Path data) throws IOException {
        // The server's own C.UTF-8 sorts alike on every system, whatever locales it has installed.
        binaries.tool("initdb", PATIENCE)
                .run(
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--auth=reject",
                        "--data-checksums");
        binaries.tool("postgres", PATIENCE)
                .runWith(firstWords(), "--single", "-D", data.toString(), "-c", "exit_on_error=on", "postgres");
        Files.writeString(data.resolve("postgresql.conf"), "include '" + ServerSettings.FILE + "'\n", APPEND);
        Files.writeString(data.resolve("pg_hba.conf"), """
                # Only the service's own role, only from this machine, only with its password.
                host %1$s %1$s 127.0.0.1/32 scram-sha-256
                """.formatted(Home.NAME));
    }

    /** One statement a line, as a server without a network reads them. */
    private String firstWords() throws IOException {
        String password = OwnerOnlyFile.readOrCreate(home.password(), () -> RandomText.ofBits(PASSWORD_BITS));
        return """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
                CREATE DATABASE %1$s OWNER %1$s;
                """.formatted(Home.NAME, password);
    }

    private void refuseOtherVersion() throws IOException {
        String written = Files.readString(home.data().resolve("PG_VERSION")).strip();
        if (!written.equals(ServerSettings.VERSION))
            throw new CannotStart(
                    "The data in %s were written by PostgreSQL %s, and this service brings %s. Maybe back up with the older service and restore into an empty home."
                            .formatted(home.data(), written, ServerSettings.VERSION));
    }
}
