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

    private final ImportLog log;
    private final AuditLog audit;
    private final Clock clock;

    ImportClerk(ImportLog log, AuditLog audit, Clock clock) {
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
    public ImportReport keep(ImportReport report, Intake intake) {
        oneAtATime.lock();
        try {
            long id = log.lockNext();
            Changes changes = report.dryRun() ? intake.compare() : intake.put(id);
            return file(report, id, changes, report.dryRun() ? "import-tried" : intake.done());
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    @Transactional
    public void note(ImportReport report) {
        oneAtATime.lock();
        try {
            file(report, log.lockNext(), report.changes(), "import-refused");
        } finally {
            oneAtATime.unlock();
        }
    }

    private ImportReport file(ImportReport report, long id, Changes changes, String action) {
        var filed = report.ended(id, changes, now());
        log.keep(filed);
        audit.note(CHAIN, filed.actor(), action, "import/" + id, detail(filed));
        return filed;
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
