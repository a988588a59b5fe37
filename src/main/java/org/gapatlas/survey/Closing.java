package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * What a round's end means for its cases and codes: what was begun and never sent in becomes a closed part, codes expire; an
 * extension takes both back.
 */
@ApplicationScoped
class Closing {

    private final RoundStore rounds;
    private final CaseStore cases;
    private final InvitationStore invitations;
    private final Steps steps;

    Closing(RoundStore rounds, CaseStore cases, InvitationStore invitations, Steps steps) {
        this.rounds = rounds;
        this.cases = cases;
        this.invitations = invitations;
        this.steps = steps;
    }

    /** Closes the cases of a round that is over; once more changes nothing. */
    void settle(Round round, String actor) {
        move(round, CaseEvent.CLOSE, actor);
        move(round, InvitationEvent.EXPIRE, InvitationStore.Mark.CREATED, actor);
        rounds.settle(round, true);
    }

    /** Opens them again. */
    void reopen(Round round, String actor) {
        move(round, CaseEvent.EXTEND, actor);
        move(round, InvitationEvent.REVIVE, InvitationStore.Mark.CREATED, actor);
        // They go the way again that they had gone before.
        move(round, InvitationEvent.SEND, InvitationStore.Mark.SENT, actor);
        move(round, InvitationEvent.BOUNCE, InvitationStore.Mark.BOUNCED, actor);
        move(round, InvitationEvent.OPEN, InvitationStore.Mark.OPENED, actor);
        rounds.settle(round, false);
    }

    private void move(Round round, CaseEvent event, String actor) {
        Set<CaseState> from = States.CASE.sources(event);
        CaseState to = States.CASE.get(from.iterator().next(), event);
        steps.noteAll(round, cases.moveAll(round, from, to), to, actor);
    }

    private void move(Round round, InvitationEvent event, InvitationStore.Mark bearing, String actor) {
        for (InvitationState from : States.INVITATION.sources(event)) {
            InvitationState to = States.INVITATION.get(from, event);
            if (to != from) steps.noteAll(round, invitations.moveAll(round, Set.of(from), to, bearing), to, actor);
        }
    }
}
