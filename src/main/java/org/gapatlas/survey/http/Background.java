package org.gapatlas.survey.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Work that goes on after the answer: mail takes its time, and how long it takes must not tell whether there was anybody to
 * write to. What a stop of the service cuts off shows at the desk as not sent.
 */
@ApplicationScoped
class Background {

    private static final Logger LOG = Logger.getLogger("gapatlas.survey");

    private final ExecutorService hands = Executors.newFixedThreadPool(2, work -> {
        var thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    });

    void run(Runnable work) {
        var loader = Thread.currentThread().getContextClassLoader();
        hands.execute(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.errorf(e, "Work behind an answer failed.");
            }
        });
    }

    @PreDestroy
    void stop() {
        hands.shutdown();
    }
}
