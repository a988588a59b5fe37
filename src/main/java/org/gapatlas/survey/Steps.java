package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapatlas.audit.AuditLog;

/** Takes cases from state to state along the table of {@link States}, and notes every step in the audit. */
@ApplicationScoped
class Steps {

    private final AuditLog audit;

    Steps(AuditLog audit) {
        this.audit = audit;
    }

    /** Where the event leads a case; what the caller does with that is stored in the same transaction. */
    CaseState take(Round round, CaseFile file, CaseEvent event, String actor, String detail) {
        CaseState to = States.CASE.get(file.state(), event);
        // A draft is saved many times; only the first time moves it.
        boolean stays = event == CaseEvent.EDIT && to == file.state();
        if (!stays) audit.note(Chains.of(round, file.bucket()), actor, to.word(), file.workplace(), detail);
        return to;
    }

    /** Where the event leads an invitation. */
    InvitationState take(Round round, Invitation invitation, InvitationEvent event, String actor) {
        InvitationState to = States.INVITATION.get(invitation.state(), event);
        audit.note(Chains.of(round, invitation), actor, "invitation-" + to.word(), invitation.id(), "");
        return to;
    }

    /** Notes the same step of many invitations, a row each. */
    void noteAll(Round round, List<String> invitations, InvitationState to, String actor) {
        audit.noteAll(Chains.of(round), actor, "invitation-" + to.word(), invitations);
    }

    /** Notes the same step of many cases, a row each. */
    void noteAll(Round round, List<CaseStore.Moved> moved, CaseState to, String actor) {
        Map<Integer, List<String>> byBucket = moved.stream()
                .collect(Collectors.groupingBy(
                        CaseStore.Moved::bucket,
                        TreeMap::new,
                        Collectors.mapping(CaseStore.Moved::workplace, Collectors.toList())));
        byBucket.forEach((bucket, workplaces) -> audit.noteAll(Chains.of(round, bucket), actor, to.word(), workplaces));
    }
}
