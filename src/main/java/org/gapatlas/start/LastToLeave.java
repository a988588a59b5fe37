package org.gapatlas.start;

import io.quarkus.runtime.Application;
import java.time.Duration;
import org.gapatlas.start.postgres.EmbeddedPostgres;

/**
 * Stops the embedded database when the process ends, after the application has finished its work on it. An application that
 * hangs is not waited for: the database is safe without it.
 */
final class LastToLeave extends Thread {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedPostgres server;

    LastToLeave(EmbeddedPostgres server) {
        super("last-to-leave");
        this.server = server;
    }

    @Override
    public void run() {
        Application application = Application.currentApplication();
        if (application != null) awaitEnd(application);
        server.close();
    }

    private static void awaitEnd(Application application) {
        var waiting = new Thread(application::awaitShutdown, "application-end");
        waiting.setDaemon(true);
        waiting.start();
        try {
            waiting.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
