package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/** Files what a person decided as a small run of its own, so that snapshots before it stay what they were. */
@ApplicationScoped
class DeskRuns {

    private final ImportLog runs;
    private final Clock clock;

    DeskRuns(ImportLog runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** The number of the run, in the caller's transaction. */
    long begin() {
        return runs.lockNext();
    }

    void end(long run, String by, Changes changes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        runs.keep(new ImportReport(
                run, ImportReport.DESK, ImportState.DONE, false, by, now, now, 1, changes, new TreeMap<>(), List.of()));
    }
}
