package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/**
 * Ends what a killed service left behind, so that a new server may open the data folder. Whoever calls this holds the home's
 * lock: two servers on one folder would destroy it.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(20);

    private final ServerProcesses processes;
    private final Runnable politely;

    /**
     * @param politely asks the postmaster to stop; that it fails is no harm
     */
    Orphans(ServerProcesses processes, Runnable politely) {
        this.processes = processes;
        this.politely = politely;
    }

    /** Returns when no process works on the folder any more; true if there was one. */
    boolean end() throws IOException {
        boolean found = !processes.all().isEmpty();
        if (processes.postmaster().isPresent()) askPolitely();
        if (!areGone()) processes.all().forEach(ProcessHandle::destroyForcibly);
        if (!areGone()) throw remaining(processes.all());
        // The file of a dead server may name a process id that somebody else has by now, and would stop a new server.
        Files.deleteIfExists(processes.pidFile());
        return found;
    }

    private void askPolitely() {
        try {
            politely.run();
        } catch (CannotStart tooBusyOrFrozen) {
            // The next step does not ask.
        }
    }

    private boolean areGone() throws IOException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !processes.all().isEmpty(); ) {
            if (System.nanoTime() > end) return false;
            Pause.of(STEP);
        }
        return true;
    }

    private static CannotStart remaining(List<ProcessHandle> processes) {
        return new CannotStart("Processes of an earlier database server (%s) do not end. Maybe stop them by hand."
                .formatted(processes.stream().map(ProcessHandle::pid).toList()));
    }
}
