package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;

/** Stores a decision about two programmes as a run of its own: which of them is supply depends on the run that is asked for. */
@ApplicationScoped
class TwinDesk {

    private static final String CHAIN = "catalogue";
    private static final int LONGEST_REASON = 1_000;

    private final TwinLog log;
    private final ProgrammeSearch programmes;
    private final DeskRuns runs;
    private final AuditLog audit;

    TwinDesk(TwinLog log, ProgrammeSearch programmes, DeskRuns runs, AuditLog audit) {
        this.log = log;
        this.programmes = programmes;
        this.runs = runs;
        this.audit = audit;
    }

    @Transactional
    TwinOutcome decide(TwinDecision decision) {
        boolean isTakenBack = decision.verdict() == TwinDecision.Verdict.OPEN;
        Optional<Programme> one = programmes.find(decision.one());
        Optional<Programme> other = programmes.find(decision.other());
        if (one.isEmpty() && !isTakenBack) return new TwinOutcome.NoProgramme(decision.one());
        if (other.isEmpty() && !isTakenBack) return new TwinOutcome.NoProgramme(decision.other());
        List<Finding> findings = check(decision, one, other);
        if (!findings.isEmpty()) return new TwinOutcome.Refused(findings);
        long run = runs.begin();
        log.add(decision, run);
        runs.end(run, decision.by(), Changes.NONE);
        audit.note(CHAIN, decision.by(), action(decision), decision.one(), detail(decision));
        return new TwinOutcome.Kept(run);
    }

    private List<Finding> check(TwinDecision decision, Optional<Programme> one, Optional<Programme> other) {
        var findings = new ArrayList<Finding>();
        String pair = decision.one() + ", " + decision.other();
        if (one.map(Programme::source).equals(other.map(Programme::source)) && one.isPresent())
            findings.add(fault("twins-of-one-source", "/other", one.get().source()));
        if (decision.counts() != null
                && !decision.counts().equals(decision.one())
                && !decision.counts().equals(decision.other()))
            findings.add(new ImportFault("counts-neither", "/counts", decision.counts(), Map.of("pair", pair)));
        if (decision.reason().isBlank()) findings.add(fault("reason-missing", "/reason", pair));
        if (decision.reason().length() > LONGEST_REASON)
            findings.add(fault("reason-too-long", "/reason", String.valueOf(LONGEST_REASON)));
        if (decision.verdict() == TwinDecision.Verdict.OPEN && !isDecided(decision))
            findings.add(fault("nothing-to-take-back", "/other", pair));
        return findings;
    }

    private boolean isDecided(TwinDecision decision) {
        return log.find(decision.one(), decision.other())
                .filter(before -> before.verdict() != TwinDecision.Verdict.OPEN)
                .isPresent();
    }

    private static ImportFault fault(String code, String pointer, String value) {
        return new ImportFault(code, pointer, value, Map.of());
    }

    private static String action(TwinDecision decision) {
        return switch (decision.verdict()) {
            case SAME -> "twin-confirmed";
            case DIFFERENT -> "twin-rejected";
            case OPEN -> "twin-taken-back";
        };
    }

    private static String detail(TwinDecision decision) {
        return decision.other() + ": " + decision.reason();
    }
}
