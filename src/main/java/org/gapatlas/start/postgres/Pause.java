package org.gapatlas.start.postgres;

import java.time.Duration;

/** Waits a little between two looks at a process, which cannot be waited for otherwise when it is not our child. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(
                    "The wait for the database server was interrupted. Maybe start the service again.", e);
        }
    }
}
