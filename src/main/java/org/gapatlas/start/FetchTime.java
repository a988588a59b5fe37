package org.gapatlas.start;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gapatlas.catalogue.Fetches;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks every minute for feeds that are due. Where the operator names none there is no watch at all. */
@ApplicationScoped
class FetchTime {

    static final String THREAD = "fetch-time";

    private static final Logger LOG = Logger.getLogger("gapatlas.start");

    private final Fetches fetches;
    private @Nullable ScheduledExecutorService watch;

    FetchTime(Fetches fetches) {
        this.fetches = fetches;
    }

    void begin(@Observes StartupEvent started) {
        if (!fetches.isOn()) return;
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, THREAD);
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent stopped) {
        if (watch != null) watch.shutdownNow();
    }

    /** A database that is away for a while must not end the watch. */
    private void look() {
        try {
            fetches.fetchDue();
        } catch (RuntimeException e) {
            LOG.warnf("Feeds could not be fetched; the next look is in a minute: %s", e.getMessage());
        }
    }
}
