package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Stores a decision about a link as a small run of its own, with a new version of the programme, so that snapshots before it
 * stay what they were.
 */
@ApplicationScoped
class LinkDesk {

    private static final String CHAIN = "catalogue";
    private static final int LONGEST_REASON = 1_000;

    private final LinkLog log;
    private final ProgrammeSearch programmes;
    private final ProgrammeShelf shelf;
    private final DeskRuns runs;
    private final Taxonomy taxonomy;
    private final AuditLog audit;

    LinkDesk(
            LinkLog log,
            ProgrammeSearch programmes,
            ProgrammeShelf shelf,
            DeskRuns runs,
            Taxonomy taxonomy,
            AuditLog audit) {
        this.log = log;
        this.programmes = programmes;
        this.shelf = shelf;
        this.runs = runs;
        this.taxonomy = taxonomy;
        this.audit = audit;
    }

    @Transactional
    LinkOutcome decide(LinkDecision decision) {
        if (programmes.find(decision.programme()).isEmpty()) return new LinkOutcome.NoProgramme();
        List<Finding> findings = check(decision);
        if (!findings.isEmpty()) return new LinkOutcome.Refused(findings);
        long run = runs.begin();
        log.add(decision, run);
        runs.end(run, decision.by(), shelf.amend(decision.programme(), run));
        audit.note(CHAIN, decision.by(), action(decision), decision.programme(), detail(decision));
        return new LinkOutcome.Kept(run);
    }

    private List<Finding> check(LinkDecision decision) {
        var findings = new ArrayList<Finding>();
        boolean isRole = taxonomy.roles().has(decision.concept());
        if (!isRole && !taxonomy.competences().has(decision.concept()))
            findings.add(fault(
                    "unknown-concept",
                    "/concept",
                    decision.concept(),
                    String.join(", ", taxonomy.competences().nearest(decision.concept()))));
        if (decision.confirmed() && !isRole && outside(decision.proficiency()))
            findings.add(fault("bad-proficiency", "/proficiency", String.valueOf(decision.proficiency()), ""));
        if (decision.confirmed() && isRole && outside(decision.share()))
            findings.add(fault("bad-share", "/share", String.valueOf(decision.share()), ""));
        if (decision.reason().length() > LONGEST_REASON)
            findings.add(fault("reason-too-long", "/reason", String.valueOf(LONGEST_REASON), ""));
        return findings;
    }

    private static boolean outside(@Nullable Integer proficiency) {
        return proficiency == null || proficiency < 1 || proficiency > 4;
    }

    private static boolean outside(@Nullable Double share) {
        return share == null || !(share > 0 && share <= 1);
    }

    private static ImportFault fault(String code, String pointer, String value, String nearest) {
        return new ImportFault(code, pointer, value, Map.of("nearest", nearest));
    }

    private static String action(LinkDecision decision) {
        return decision.confirmed() ? "link-confirmed" : "link-rejected";
    }

    private static String detail(LinkDecision decision) {
        return decision.concept() + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
    }
}
