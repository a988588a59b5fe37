package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;

/** The face of rounds: plans one, changes it, closes it. Who acts is named for the audit. */
@ApplicationScoped
public class Rounds {

    private final RoundStore store;
    private final RoundRules rules;
    private final AuditLog audit;
    private final Clock clock;

    Rounds(RoundStore store, RoundRules rules, AuditLog audit, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a round; {@code closedAt} must be null. */
    @Transactional
    public RoundOutcome create(Round round, String actor) {
        List<Finding> faults = rules.findingsIn(round);
        if (!faults.isEmpty()) return new RoundOutcome.Refused(faults);
        if (!store.add(round)) return new RoundOutcome.IdTaken(round.id());
        note(round, actor, "round-created", "until " + round.closesAt());
        return new RoundOutcome.Kept(round);
    }

    /** Gives it another name or another end; a later end opens a closed round again. */
    @Transactional
    public RoundOutcome change(Round round, RoundChange change, String actor) {
        Round changed = change.of(round);
        List<Finding> faults = rules.findingsIn(changed);
        if (!faults.isEmpty()) return new RoundOutcome.Refused(faults);
        store.replace(changed);
        note(round, actor, "round-changed", "until " + changed.closesAt());
        return new RoundOutcome.Kept(changed);
    }

    /** Closes it now; a round that is closed stays as it is. */
    @Transactional
    public Round close(Round round, String actor) {
        if (stateOf(round) == RoundState.CLOSED) return round;
        Round closed = round.withClosedAt(clock.instant());
        store.replace(closed);
        note(round, actor, "round-closed", "");
        return closed;
    }

    @Transactional
    public Optional<Round> find(String id) {
        return store.find(id);
    }

    /** The latest to open comes first. */
    @Transactional
    public List<Round> listAll() {
        return store.listAll();
    }

    public RoundState stateOf(Round round) {
        return round.state(clock.instant());
    }

    private void note(Round round, String actor, String action, String detail) {
        audit.note(Chains.of(round), actor, action, round.id(), detail);
    }
}
