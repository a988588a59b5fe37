package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The face of what staff decide about a case without an answer (survey methods call it the case's disposition): it is out of
 * scope, will not answer, or is a double of another one; and they take that back. Every decision has a reason. What was
 * answered is kept, whatever is decided. The workplaces named must be in the round, but for the one merged into.
 */
@ApplicationScoped
public class Dispositions {

    private static final int LONGEST = 500;

    private final FrameStore frame;
    private final CaseStore cases;
    private final Steps steps;
    private final Clock clock;

    Dispositions(FrameStore frame, CaseStore cases, Steps steps, Clock clock) {
        this.frame = frame;
        this.cases = cases;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Notes that there will be no answer; what stands in the way, and then nothing changes.
     *
     * @param state {@code OUT_OF_SCOPE} or {@code REFUSED}
     */
    @Transactional
    public List<Finding> declare(Round round, String workplace, CaseState state, String reason, String actor) {
        CaseFile file = cases.lock(round, workplace);
        List<Finding> faults = faults(round, reason);
        if (!faults.isEmpty()) return faults;
        move(round, file, CaseEvent.towards(state), actor, reason);
        frame.settle(round, workplace, null, reason.strip());
        return List.of();
    }

    /**
     * Takes a double out of the round: the other one answers for the same people. The double's codes open it no more.
     *
     * @param into the workplace that stays
     */
    @Transactional
    public List<Finding> merge(Round round, String twin, String into, String reason, String actor) {
        // In the order of their ids, so that two mergers never wait for each other in a ring.
        Stream.of(twin, into)
                .sorted()
                .filter(id -> frame.find(round, id).isPresent())
                .forEach(id -> cases.lock(round, id));
        CaseFile file = cases.get(round, twin);
        List<Finding> faults = faults(round, reason);
        faults.addAll(faultsOfTwins(round, file, into));
        if (!faults.isEmpty()) return faults;
        move(round, file, CaseEvent.MERGE, actor, "into " + into + ": " + reason);
        frame.settle(round, twin, into, reason.strip());
        return List.of();
    }

    /** Takes such a decision back: an answer that was given counts again, a draft can be written on. */
    @Transactional
    public List<Finding> restore(Round round, String workplace, String reason, String actor) {
        CaseFile file = cases.lock(round, workplace);
        List<Finding> faults = faults(round, reason);
        if (file.state() != CaseState.OUT_OF_SCOPE && file.state() != CaseState.REFUSED)
            faults.add(Fault.of("state-forbids", "", file.state().word()));
        if (!faults.isEmpty()) return faults;
        move(round, file, wayBack(round, file), actor, "restored: " + reason);
        CaseFile back = cases.get(round, workplace);
        if (back.state() == CaseState.IN_PROGRESS
                && round.state(clock.instant()).isOver()) move(round, back, CaseEvent.CLOSE, actor, "");
        frame.settle(round, workplace, null, null);
        return List.of();
    }

    private CaseEvent wayBack(Round round, CaseFile file) {
        if (file.revision() > 0) return CaseEvent.towards(cases.stateOf(round, file));
        return file.savedAt() == null ? CaseEvent.RESTORE : CaseEvent.EDIT;
    }

    private void move(Round round, CaseFile file, CaseEvent event, String actor, String detail) {
        cases.move(round, file, steps.take(round, file, event, actor, detail));
    }

    private List<Finding> faults(Round round, String reason) {
        var faults = new ArrayList<Finding>();
        if (round.state(clock.instant()) == RoundState.FINAL) faults.add(Fault.of("round-final", "", round.id()));
        if (reason.isBlank() || reason.length() > LONGEST || !Texts.isClean(reason))
            faults.add(Fault.of("disposition-reason", "/reason", reason).with("most", LONGEST));
        return faults;
    }

    private List<Finding> faultsOfTwins(Round round, CaseFile twin, String into) {
        @Nullable Workplace other = frame.find(round, into).orElse(null);
        if (other == null) return List.of(Fault.of("no-such-workplace", "/into", into));
        if (into.equals(twin.workplace())) return List.of(Fault.of("merge-with-itself", "/into", into));
        if (other.state() == CaseState.OUT_OF_SCOPE) return List.of(Fault.of("merge-into-nothing", "/into", into));
        return twin.state().isAnswered() && !other.state().isAnswered()
                ? List.of(Fault.of("merge-other-way", "/into", into).with("answered", twin.workplace()))
                : List.of();
    }
}
