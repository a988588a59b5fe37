package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * The face of answers that were collected elsewhere, on paper, by phone or in another system, and come as files. They are
 * taken whatever the round's state: they were given in time and are only written down later.
 */
@ApplicationScoped
public class Needs {

    /** An import leads every case to the same state; the file as a whole is noted, since it may name a nation. */
    private static final CaseState IMPORTED = States.CASE.get(CaseState.NOT_STARTED, CaseEvent.IMPORT);

    private final NeedStore store;
    private final FrameStore frame;
    private final BulkWork bulk;
    private final Taxonomy taxonomy;
    private final AuditLog audit;
    private final Clock clock;

    Needs(NeedStore store, FrameStore frame, BulkWork bulk, Taxonomy taxonomy, AuditLog audit, Clock clock) {
        this.store = store;
        this.frame = frame;
        this.bulk = bulk;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes need lines; they replace the answers of the workplaces that the file names. A final round takes none. */
    public ImportOutcome take(Round round, Upload file, String actor) {
        if (round.state(clock.instant()) == RoundState.FINAL)
            return new ImportOutcome.Refused(List.of(Fault.of("round-final", "", round.id())), 1);
        return bulk.in(() -> {
            var form = new NeedForm(codes(round), round.horizon());
            try (var batch = store.openNeeds(round, actor, clock.instant(), IMPORTED)) {
                return noted(round, actor, "needs-imported", FileReading.read(file, form, batch));
            }
        });
    }

    /** Takes what became of this round's plans, for the comparison of forecast and truth. */
    public ImportOutcome takeRealised(Round round, Upload file, String actor) {
        return bulk.in(() -> {
            var form = new RealisedForm(codes(round));
            try (var batch = store.openRealised(round)) {
                return noted(round, actor, "realised-imported", FileReading.read(file, form, batch));
            }
        });
    }

    private Codes codes(Round round) {
        return new Codes(taxonomy, frame.numbered(round));
    }

    private ImportOutcome noted(Round round, String actor, String action, ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Taken taken)
            audit.note(Chains.of(round), actor, action, round.id(), taken.rows().told());
        return outcome;
    }
}
