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
    private final Closing closing;
    private final AuditLog audit;
    private final Clock clock;

    Rounds(RoundStore store, RoundRules rules, Closing closing, AuditLog audit, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.closing = closing;
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

    /** Gives it another name or another end; a later end opens a closed round again, but not one that is final. */
    @Transactional
    public RoundOutcome change(Round round, RoundChange change, String actor) {
        Round changed = change.of(round);
        List<Finding> faults = rules.findingsIn(changed);
        if (!faults.isEmpty()) return new RoundOutcome.Refused(faults);
        if (stateOf(round) == RoundState.FINAL && change.closesAt() != null)
            return refused("round-final", "/closesAt", round);
        store.replace(changed);
        note(round, actor, "round-changed", "until " + changed.closesAt());
        if (stateOf(changed).isOver()) closing.settle(changed, actor);
        else if (stateOf(round).isOver()) closing.reopen(changed, actor);
        return new RoundOutcome.Kept(changed);
    }

    /** Closes it now; a round that is closed stays as it is. */
    @Transactional
    public Round close(Round round, String actor) {
        if (stateOf(round).isOver()) return round;
        Round closed = round.withClosedAt(clock.instant());
        store.replace(closed);
        note(round, actor, "round-closed", "");
        closing.settle(closed, actor);
        return closed;
    }

    /** Makes a closed round final: from here on it is neither extended nor corrected. */
    @Transactional
    public RoundOutcome finalise(Round round, String actor) {
        if (!stateOf(round).isOver()) return refused("round-not-closed", "", round);
        if (stateOf(round) == RoundState.FINAL) return new RoundOutcome.Kept(round);
        Round done = round.withFinalAt(clock.instant());
        store.replace(done);
        note(round, actor, "round-final", "");
        closing.settle(done, actor);
        return new RoundOutcome.Kept(done);
    }

    /** Closes the cases of rounds whose time has passed since somebody last looked. */
    @Transactional
    public void settleDue() {
        store.listDue(clock.instant()).forEach(round -> closing.settle(round, "clock"));
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

    private static RoundOutcome refused(String code, String pointer, Round round) {
        return new RoundOutcome.Refused(List.of(Fault.of(code, pointer, round.id())));
    }

    private void note(Round round, String actor, String action, String detail) {
        audit.note(Chains.of(round), actor, action, round.id(), detail);
    }
}
