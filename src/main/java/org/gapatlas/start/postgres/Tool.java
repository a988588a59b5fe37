package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of the server's programs to its end. PostgreSQL refuses to run as root; there it runs in a user namespace of its
 * own, where root is nobody and yet owns its files.
 */
final class Tool {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final String program;
    private final Duration patience;

    Tool(Path program, Duration patience) {
        this.program = program.toString();
        this.patience = patience;
    }

    /** Runs it with these arguments; whatever goes wrong ends in a message with what the program said. */
    void run(String... arguments) {
        runWith("", arguments);
    }

    /** Runs it and lets it read this text. */
    void runWith(String input, String... arguments) {
        try {
            Path said = Files.createTempFile("gapatlas", ".out");
            try {
                int code = end(start(said, arguments), input);
                if (code != 0) throw failed("ended with code " + code, Files.readString(said));
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The program (%s) cannot be run: %s.%s".formatted(program, e.getMessage(), advice()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted", "");
        }
    }

    private Process start(Path said, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (ROOT) command.addAll(List.of("unshare", "--user"));
        command.add(program);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("GAPATLAS_"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private int end(Process process, String input) throws IOException, InterruptedException {
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        }
        if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) return process.exitValue();
        process.destroyForcibly();
        throw failed("did not end within " + patience.toSeconds() + " s", "");
    }

    private CannotStart failed(String how, String said) {
        return new CannotStart("The database program (%s) %s.%s\n%s".formatted(program, how, advice(), said.strip()));
    }

    private static String advice() {
        return ROOT
                ? " Maybe run the service as an ordinary user, or set GAPATLAS_DB_URL to a server of your own."
                : " Maybe the disk is full or read-only; GAPATLAS_DB_URL chooses a server of your own.";
    }
}
