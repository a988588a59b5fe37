package org.gapatlas.start;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gapatlas.survey.Rounds;
import org.jboss.logging.Logger;

/** Looks every minute for rounds whose time has passed, because nobody calls when a clock strikes. */
@ApplicationScoped
class ClosingTime {

    private static final Logger LOG = Logger.getLogger("gapatlas.start");

    private final Rounds rounds;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "closing-time");
        thread.setDaemon(true);
        return thread;
    });

    ClosingTime(Rounds rounds) {
        this.rounds = rounds;
    }

    void begin(@Observes StartupEvent started) {
        watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent stopped) {
        watch.shutdownNow();
    }

    /** A database that is away for a while must not end the watch. */
    private void look() {
        try {
            rounds.settleDue();
        } catch (RuntimeException e) {
            LOG.warnf("Rounds could not be closed; the next look is in a minute: %s", e.getMessage());
        }
    }
}
