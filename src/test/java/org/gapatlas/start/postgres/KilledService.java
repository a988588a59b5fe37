package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.gapatlas.testing.ThrowAwayPostgres;

/** A process that starts a server, commits one row, says so and then waits to be killed. */
final class KilledService {

    private KilledService() {}

    static Process launch(Path home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String... args) throws Exception {
        var server = EmbeddedPostgres.start(Home.at(Path.of(args[0])), ThrowAwayPostgres.binaries());
        try (var connection = server.address().open()) {
            connection.createStatement().execute("CREATE TABLE answer AS SELECT 75 AS heads");
        }
        System.out.println("committed");
        Thread.sleep(Long.MAX_VALUE);
    }
}
