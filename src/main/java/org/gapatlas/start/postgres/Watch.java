package org.gapatlas.start.postgres;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;

/**
 * Looks after a running server and starts a dead one again on the same port, so that a killed database or a full disk costs
 * seconds and nobody's attention.
 */
final class Watch {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());
    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final EmbeddedPostgres server;
    private final Thread thread = new Thread(this::look, "database-watch");

    Watch(EmbeddedPostgres server) {
        this.server = server;
    }

    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        while (!server.isClosed()) Pause.of(restartIfDead() ? STEP : AFTER_FAILURE);
    }

    private boolean restartIfDead() {
        try {
            if (server.restartIfDead()) LOG.log(WARNING, "The database server was gone and is started again");
            return true;
        } catch (IOException | CannotStart e) {
            LOG.log(ERROR, "The database server is gone and does not start yet", e);
            return false;
        }
    }
}
