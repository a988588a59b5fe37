package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.gapatlas.audit.AuditLog;

/** Stores imports: versions, report and audit entry in one transaction. */
@ApplicationScoped
class ImportClerk implements ImportDesk {

    private static final String CHAIN = "catalogue";

    /** The database lets nobody wait longer than a statement may take, so those who come at once wait here. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private final ProgrammeShelf shelf;
    private final ImportLog log;
    private final AuditLog audit;
    private final Clock clock;

    ImportClerk(ProgrammeShelf shelf, ImportLog log, AuditLog audit, Clock clock) {
        this.shelf = shelf;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    @Transactional
    public ImportReport keep(ImportReport report, HarvestStage stage) {
        oneAtATime.lock();
        try {
            long id = log.lockNext();
            Changes changes =
                    report.dryRun() ? shelf.compare(report.source(), stage) : shelf.put(report.source(), stage, id);
            return file(report, id, changes);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    @Transactional
    public void note(ImportReport report) {
        oneAtATime.lock();
        try {
            file(report, log.lockNext(), report.changes());
        } finally {
            oneAtATime.unlock();
        }
    }

    private ImportReport file(ImportReport report, long id, Changes changes) {
        var filed = report.ended(id, changes, now());
        log.keep(filed);
        audit.note(CHAIN, filed.actor(), action(filed), "import/" + id, detail(filed));
        return filed;
    }

    private static String action(ImportReport report) {
        if (report.state() == ImportState.FAILED) return "import-refused";
        return report.dryRun() ? "import-tried" : "programmes-imported";
    }

    private static String detail(ImportReport report) {
        Changes changes = report.changes();
        return "%s: read %d, created %d, updated %d, unchanged %d, removed %d, excluded %d, issues %d"
                .formatted(
                        report.source(),
                        report.read(),
                        changes.created(),
                        changes.updated(),
                        changes.unchanged(),
                        changes.removed(),
                        report.excludedCount(),
                        report.issues().size());
    }
}
