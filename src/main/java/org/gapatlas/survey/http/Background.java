package org.gapatlas.survey.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work that goes on after the answer: mail takes its time, and how long it takes must not tell whether there was anybody to
 * write to. What a stop of the service cuts off shows at the desk as not sent.
 */
@ApplicationScoped
class Background {

    private static final Logger LOG = Logger.getLogger("gapatlas.survey");

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    private final ExecutorService hands = Executors.newFixedThreadPool(2, work -> {
        var thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Prepares work and does it, unless other work under the same name goes on.
     *
     * @return what was prepared; empty where the other work is not done yet
     */
    <T> Optional<T> runAlone(String name, Supplier<T> prepare, Consumer<T> work) {
        if (!busy.add(name)) return Optional.empty();
        try {
            T prepared = prepare.get();
            run(() -> {
                try {
                    work.accept(prepared);
                } finally {
                    busy.remove(name);
                }
            });
            return Optional.of(prepared);
        } catch (RuntimeException e) {
            busy.remove(name);
            throw e;
        }
    }

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
