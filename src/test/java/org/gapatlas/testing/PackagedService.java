package org.gapatlas.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.start.postgres.DatabaseAddress;
import org.gapatlas.start.postgres.FreePort;
import org.gapatlas.start.postgres.Home;

/**
 * The packaged service in a process of its own, with a home and a port that stay the same over restarts: for tests that kill
 * it. Closing it stops it and deletes the home, unless the home was given.
 *
 * <pre>{@code
 * try (var service = PackagedService.withNewHome()) {
 *     Duration toReady = service.start();
 *     service.kill();          // kill -9 of the service alone; its database runs on
 *     service.start();
 * }
 * }</pre>
 */
public final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> environment = new TreeMap<>();
    private final Path home;
    private final boolean keepHome;
    private final int port = FreePort.find();
    private Process process;

    private PackagedService(Path home, boolean keepHome) {
        this.home = home;
        this.keepHome = keepHome;
        with("GAPATLAS_HOME", home.toString());
        with("GAPATLAS_HTTP_PORT", Integer.toString(port));
        with("GAPATLAS_BINARIES", ThrowAwayPostgres.binariesFolder().toString());
        with("GAPATLAS_ADMIN_PASSWORD", PostgresResource.ADMIN_PASSWORD);
        with("GAPATLAS_DEMO", "false");
    }

    public static PackagedService withNewHome() throws IOException {
        return new PackagedService(ThrowAwayPostgres.newFolder().toAbsolutePath(), false);
    }

    /** On a home of the caller's, which is kept. */
    public static PackagedService at(Path home) {
        return new PackagedService(home.toAbsolutePath(), true);
    }

    /** Adds a variable to the service's environment, from the next start on. */
    public PackagedService with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it and waits until it is ready; returns how long that took. */
    public Duration start() throws IOException, InterruptedException {
        if (Files.notExists(JAR))
            throw new IllegalStateException(
                    "The packaged service (%s) is missing. Maybe run: mvn package".formatted(JAR));
        long begin = System.nanoTime();
        process = launch();
        while (!isReady()) {
            if (!process.isAlive()) throw new IllegalStateException("The service ended:\n" + console());
            if (since(begin).compareTo(PATIENCE) > 0) throw new IllegalStateException("Not ready:\n" + console());
            Thread.sleep(STEP.toMillis());
        }
        return since(begin);
    }

    /** Kills the service with no chance to say goodbye; its database server runs on without it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills all processes of its database server, as a power cut would; the service runs on. */
    public void killDatabase() throws IOException {
        databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    }

    /** Lets its database server stand still, as a hanging disk would, until it is thawed. */
    public void freezeDatabase() throws IOException, InterruptedException {
        signalDatabase("-STOP");
    }

    public void thawDatabase() throws IOException, InterruptedException {
        signalDatabase("-CONT");
    }

    /** Asks the service to stop and waits for it. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public Path home() {
        return home;
    }

    /** Where the embedded database answers; it may be asked as soon as the service was ready once. */
    public DatabaseAddress database() throws IOException {
        return Home.at(home).address();
    }

    /** What lives of the embedded server. */
    public List<ProcessHandle> databaseProcesses() throws IOException {
        return Home.at(home).processes();
    }

    /** What the service wrote on its console, over all its starts. */
    public String console() throws IOException {
        return Files.readString(consoleFile());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null) stop();
        if (!keepHome) ThrowAwayPostgres.delete(home);
    }

    private void signalDatabase(String signal) throws IOException, InterruptedException {
        for (var database : databaseProcesses())
            new ProcessBuilder("kill", signal, Long.toString(database.pid()))
                    .start()
                    .waitFor();
    }

    private Process launch() throws IOException {
        var builder = new ProcessBuilder(java(), "-jar", JAR.toString()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(consoleFile().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path consoleFile() {
        return home.resolve("console.log");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
