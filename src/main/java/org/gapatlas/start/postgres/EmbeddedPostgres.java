package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/**
 * A PostgreSQL server of the service's own, with its data in a home. It holds the home's lock while it runs, takes over what
 * a killed service left there, listens on the loopback address only and is started again when it dies.
 *
 * <p>Acknowledged data survive a kill of the service, of the server and of both.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Long, since after a crash the server first reads its log again. */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration STOP_ORPHAN = Duration.ofSeconds(5);

    private final Home home;
    private final Binaries binaries;
    private final HomeLock lock;
    private final ServerProcesses processes;
    private int port;
    private boolean tookOver;
    private volatile boolean closed;

    private EmbeddedPostgres(Home home, Binaries binaries, HomeLock lock) {
        this.home = home;
        this.binaries = binaries;
        this.lock = lock;
        this.processes = new ServerProcesses(home.data());
    }

    /**
     * Starts the server of this home, which gets a database when it has none.
     *
     * @throws CannotStart if another service has the home or the server does not start; the message is for people
     */
    public static EmbeddedPostgres start(Home home, Binaries binaries) {
        return start(home, binaries, HomeLock.take(home));
    }

    /** The same for a home whose lock is held already; it is let go when the server is closed or fails to start. */
    public static EmbeddedPostgres start(Home home, Binaries binaries, HomeLock lock) {
        var server = new EmbeddedPostgres(home, binaries, lock);
        try {
            server.open();
        } catch (IOException e) {
            lock.close();
            throw new CannotStart(
                    "The database in %s cannot be opened: %s. Maybe the disk is full or the folder belongs to another user."
                            .formatted(home.folder(), e.getMessage()),
                    e);
        } catch (CannotStart e) {
            lock.close();
            throw e;
        }
        new Watch(server).begin();
        return server;
    }

    /** Where it answers. */
    public DatabaseAddress address() {
        try {
            return home.address();
        } catch (IOException e) {
            throw new CannotStart(
                    "The address of the database in %s is lost. Maybe restart the service.".formatted(home.folder()),
                    e);
        }
    }

    public Home home() {
        return home;
    }

    /** True if an earlier service had left its server running. */
    public boolean tookOver() {
        return tookOver;
    }

    /** Stops the server, which cuts open connections and rolls their work back, and lets go of the home. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        try {
            new Orphans(processes, () -> stop(STOP)).end();
        } catch (IOException e) {
            throw new CannotStart(
                    "The database in %s may still run. Maybe stop it by hand.".formatted(home.folder()), e);
        } finally {
            lock.close();
        }
    }

    boolean isClosed() {
        return closed;
    }

    synchronized boolean restartIfDead() throws IOException {
        if (closed || processes.postmaster().isPresent()) return false;
        endOrphans();
        startOn(port);
        return true;
    }

    private void open() throws IOException {
        new Cluster(home, binaries).createUnlessThere();
        tookOver = endOrphans();
        port = rememberedPort();
        startOn(port);
    }

    private boolean endOrphans() throws IOException {
        return new Orphans(processes, () -> stop(STOP_ORPHAN)).end();
    }

    /** The same port at every start, since connection pools and people remember it; another only if somebody took it. */
    private int rememberedPort() throws IOException {
        if (Files.exists(home.port())) {
            int remembered = Integer.parseInt(Files.readString(home.port()).strip());
            if (FreePort.isFree(remembered)) return remembered;
        }
        int found = FreePort.find();
        Files.writeString(home.port(), found + "\n");
        return found;
    }

    private void startOn(int port) throws IOException {
        ServerSettings.write(home, port);
        try {
            binaries.tool("pg_ctl", START.plus(STOP))
                    .run(
                            "start",
                            "--silent",
                            "--wait",
                            seconds(START),
                            "--pgdata=" + home.data(),
                            "--log=" + home.log().resolve("start.log"));
        } catch (CannotStart e) {
            throw new CannotStart(e.getMessage() + "\nWhat the server said lies in " + home.log(), e);
        }
    }

    private void stop(Duration patience) {
        binaries.tool("pg_ctl", patience.plus(patience))
                .run("stop", "--silent", "--wait", "--mode=fast", seconds(patience), "--pgdata=" + home.data());
    }

    private static String seconds(Duration patience) {
        return "--timeout=" + patience.toSeconds();
    }
}
