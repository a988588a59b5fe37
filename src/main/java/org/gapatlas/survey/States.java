package org.gapatlas.survey;

import static org.gapatlas.survey.CaseState.CLOSED_PARTIAL;
import static org.gapatlas.survey.CaseState.COMPLETED_BY_PHONE;
import static org.gapatlas.survey.CaseState.IN_PROGRESS;
import static org.gapatlas.survey.CaseState.IN_REVISION;
import static org.gapatlas.survey.CaseState.NOT_STARTED;
import static org.gapatlas.survey.CaseState.NO_NEEDS;
import static org.gapatlas.survey.CaseState.OUT_OF_SCOPE;
import static org.gapatlas.survey.CaseState.REFUSED;
import static org.gapatlas.survey.CaseState.SUBMITTED;
import static org.gapatlas.survey.InvitationState.BOUNCED;
import static org.gapatlas.survey.InvitationState.CREATED;
import static org.gapatlas.survey.InvitationState.EXPIRED;
import static org.gapatlas.survey.InvitationState.OPENED;
import static org.gapatlas.survey.InvitationState.REVOKED;
import static org.gapatlas.survey.InvitationState.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gapatlas.survey.Machine.Move;

/** The one table of states: of invitations, of cases, and of the review of answers. Every change goes through it. */
final class States {

    /** While its round is open a case goes to and fro; these are the states that it may be in then. */
    private static final Set<CaseState> WHILE_OPEN = EnumSet.complementOf(EnumSet.of(CLOSED_PARTIAL));

    private static final Set<InvitationState> ALIVE = EnumSet.of(CREATED, SENT, BOUNCED, OPENED);
    private static final Set<ReviewState> UNDECIDED =
            EnumSet.of(ReviewState.RECEIVED, ReviewState.EDITED, ReviewState.HAS_ISSUES);
    private static final Set<ReviewState> DECIDED = EnumSet.of(ReviewState.APPROVED, ReviewState.REJECTED);

    /** A case in revision still counts with its last revision, so one that has answered never falls back. */
    static final Machine<CaseState, CaseEvent> CASE = new Machine<>(
            "case",
            CaseState.class,
            CaseEvent.class,
            List.of(
                    new Move<>(
                            CaseEvent.EDIT, EnumSet.of(NOT_STARTED, IN_PROGRESS, OUT_OF_SCOPE, REFUSED), IN_PROGRESS),
                    new Move<>(
                            CaseEvent.EDIT,
                            EnumSet.of(SUBMITTED, IN_REVISION, NO_NEEDS, COMPLETED_BY_PHONE),
                            IN_REVISION),
                    new Move<>(CaseEvent.SUBMIT, WHILE_OPEN, SUBMITTED),
                    new Move<>(CaseEvent.COMPLETE_BY_PHONE, WHILE_OPEN, COMPLETED_BY_PHONE),
                    new Move<>(CaseEvent.HAVE_NO_NEEDS, WHILE_OPEN, NO_NEEDS),
                    new Move<>(CaseEvent.LEAVE_SCOPE, EnumSet.allOf(CaseState.class), OUT_OF_SCOPE),
                    new Move<>(CaseEvent.REFUSE, EnumSet.allOf(CaseState.class), REFUSED),
                    new Move<>(CaseEvent.RESTORE, EnumSet.of(OUT_OF_SCOPE, REFUSED), NOT_STARTED),
                    new Move<>(CaseEvent.IMPORT, EnumSet.allOf(CaseState.class), SUBMITTED),
                    new Move<>(CaseEvent.CORRECT, EnumSet.of(SUBMITTED, NO_NEEDS), SUBMITTED),
                    new Move<>(CaseEvent.CORRECT, EnumSet.of(COMPLETED_BY_PHONE), COMPLETED_BY_PHONE),
                    new Move<>(CaseEvent.MERGE, EnumSet.allOf(CaseState.class), OUT_OF_SCOPE),
                    new Move<>(CaseEvent.CLOSE, EnumSet.of(IN_PROGRESS), CLOSED_PARTIAL),
                    new Move<>(CaseEvent.EXTEND, EnumSet.of(CLOSED_PARTIAL), IN_PROGRESS)));

    /** A code that bounced may still be opened: the letter, or another address, may have brought it. */
    static final Machine<InvitationState, InvitationEvent> INVITATION = new Machine<>(
            "invitation",
            InvitationState.class,
            InvitationEvent.class,
            List.of(
                    new Move<>(InvitationEvent.SEND, EnumSet.of(CREATED, SENT, BOUNCED), SENT),
                    new Move<>(InvitationEvent.SEND, EnumSet.of(OPENED), OPENED),
                    new Move<>(InvitationEvent.BOUNCE, EnumSet.of(CREATED, SENT, BOUNCED), BOUNCED),
                    new Move<>(InvitationEvent.OPEN, ALIVE, OPENED),
                    new Move<>(InvitationEvent.REVOKE, EnumSet.of(CREATED, SENT, BOUNCED, OPENED, EXPIRED), REVOKED),
                    new Move<>(InvitationEvent.EXPIRE, ALIVE, EXPIRED),
                    new Move<>(InvitationEvent.REVIVE, EnumSet.of(EXPIRED), CREATED)));

    /** A decision may be taken back; a correction always asks for a new one. */
    static final Machine<ReviewState, ReviewEvent> REVIEW = new Machine<>(
            "review",
            ReviewState.class,
            ReviewEvent.class,
            List.of(
                    new Move<>(ReviewEvent.CORRECT, EnumSet.allOf(ReviewState.class), ReviewState.EDITED),
                    new Move<>(
                            ReviewEvent.FLAG,
                            EnumSet.of(ReviewState.RECEIVED, ReviewState.EDITED, ReviewState.APPROVED),
                            ReviewState.HAS_ISSUES),
                    new Move<>(ReviewEvent.APPROVE, UNDECIDED, ReviewState.APPROVED),
                    new Move<>(ReviewEvent.REJECT, UNDECIDED, ReviewState.REJECTED),
                    new Move<>(ReviewEvent.REOPEN, DECIDED, ReviewState.RECEIVED)));

    private States() {}
}
