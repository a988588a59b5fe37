package org.gapatlas.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapatlas.kernel.Finding;

/** One import from its start on. Close it: an import that ended in neither of its two ways is reported as broken off. */
final class ImportRun implements AutoCloseable {

    private final String source;
    private final boolean dryRun;
    private final String actor;
    private final Instant startedAt;
    private final ImportDesk desk;
    private boolean ended;

    ImportRun(String source, boolean dryRun, String actor, ImportDesk desk) {
        this.source = source;
        this.dryRun = dryRun;
        this.actor = actor;
        this.desk = desk;
        this.startedAt = desk.now();
    }

    /** Ends it with what was read: stored where that can be trusted, else refused. */
    ImportOutcome end(Reading reading, Intake intake) {
        ImportOutcome outcome = reading.isTrusted()
                ? new ImportOutcome.Imported(desk.keep(report(ImportState.DONE, reading), intake))
                : refuse(reading);
        ended = true;
        return outcome;
    }

    /** Ends it with nothing stored, for the faults of what was read. */
    ImportOutcome refuse(Reading reading) {
        desk.note(report(ImportState.FAILED, reading));
        ended = true;
        return new ImportOutcome.Refused(reading.faults());
    }

    @Override
    public void close() {
        if (ended) return;
        var why = new ImportFault("import-broken-off", "", source, java.util.Map.of());
        desk.note(report(ImportState.FAILED, Reading.refused(List.of(why))));
    }

    private ImportReport report(ImportState state, Reading reading) {
        List<Finding> told = Stream.concat(reading.faults().stream(), reading.issues().stream())
                .toList();
        return new ImportReport(
                0,
                source,
                state,
                dryRun,
                actor,
                startedAt,
                desk.now(),
                reading.read(),
                Changes.NONE,
                new TreeMap<>(reading.excluded()),
                told.stream().map(Issue::of).toList());
    }
}
