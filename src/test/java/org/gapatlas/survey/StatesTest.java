package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of states, pair by pair: what is not written here is refused. */
class StatesTest {

    @Test
    void a_case_goes_only_where_the_table_says() {
        assertThat(drawn(States.CASE, CaseState.values(), CaseEvent.values())).isEqualTo("""
                NOT_STARTED: EDIT>IN_PROGRESS SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED MERGE>OUT_OF_SCOPE
                IN_PROGRESS: EDIT>IN_PROGRESS SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED MERGE>OUT_OF_SCOPE CLOSE>CLOSED_PARTIAL
                SUBMITTED: EDIT>IN_REVISION SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED CORRECT>SUBMITTED MERGE>OUT_OF_SCOPE
                IN_REVISION: EDIT>IN_REVISION SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED MERGE>OUT_OF_SCOPE
                NO_NEEDS: EDIT>IN_REVISION SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED CORRECT>SUBMITTED MERGE>OUT_OF_SCOPE
                OUT_OF_SCOPE: EDIT>IN_PROGRESS SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED MERGE>OUT_OF_SCOPE RESTORE>NOT_STARTED
                REFUSED: EDIT>IN_PROGRESS SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED MERGE>OUT_OF_SCOPE RESTORE>NOT_STARTED
                COMPLETED_BY_PHONE: EDIT>IN_REVISION SUBMIT>SUBMITTED COMPLETE_BY_PHONE>COMPLETED_BY_PHONE HAVE_NO_NEEDS>NO_NEEDS LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED CORRECT>COMPLETED_BY_PHONE MERGE>OUT_OF_SCOPE
                CLOSED_PARTIAL: LEAVE_SCOPE>OUT_OF_SCOPE REFUSE>REFUSED IMPORT>SUBMITTED MERGE>OUT_OF_SCOPE EXTEND>IN_PROGRESS""");
    }

    @Test
    void an_invitation_goes_only_where_the_table_says() {
        assertThat(drawn(States.INVITATION, InvitationState.values(), InvitationEvent.values()))
                .isEqualTo("""
                CREATED: SEND>SENT BOUNCE>BOUNCED OPEN>OPENED REVOKE>REVOKED EXPIRE>EXPIRED
                SENT: SEND>SENT BOUNCE>BOUNCED OPEN>OPENED REVOKE>REVOKED EXPIRE>EXPIRED
                BOUNCED: SEND>SENT BOUNCE>BOUNCED OPEN>OPENED REVOKE>REVOKED EXPIRE>EXPIRED
                OPENED: SEND>OPENED OPEN>OPENED REVOKE>REVOKED EXPIRE>EXPIRED
                REVOKED:
                EXPIRED: REVOKE>REVOKED REVIVE>CREATED""");
    }

    @Test
    void a_review_goes_only_where_the_table_says() {
        assertThat(drawn(States.REVIEW, ReviewState.values(), ReviewEvent.values()))
                .isEqualTo("""
                RECEIVED: CORRECT>EDITED FLAG>HAS_ISSUES APPROVE>APPROVED REJECT>REJECTED
                EDITED: CORRECT>EDITED FLAG>HAS_ISSUES APPROVE>APPROVED REJECT>REJECTED
                HAS_ISSUES: CORRECT>EDITED APPROVE>APPROVED REJECT>REJECTED
                APPROVED: CORRECT>EDITED FLAG>HAS_ISSUES REOPEN>RECEIVED
                REJECTED: CORRECT>EDITED REOPEN>RECEIVED""");
    }

    @Test
    void a_move_that_is_not_in_the_table_is_a_programming_error() {
        for (CaseState from : CaseState.values())
            for (CaseEvent event : CaseEvent.values())
                if (States.CASE.find(from, event).isEmpty())
                    assertThatThrownBy(() -> States.CASE.get(from, event))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining(from.name())
                            .hasMessageContaining(event.name());
    }

    @Test
    void a_table_with_two_ways_from_one_place_is_refused() {
        var there = new Machine.Move<>(ReviewEvent.FLAG, java.util.Set.of(ReviewState.EDITED), ReviewState.APPROVED);
        assertThatThrownBy(() -> new Machine<>("review", ReviewState.class, ReviewEvent.class, List.of(there, there)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <S extends Enum<S>, E extends Enum<E>> String drawn(Machine<S, E> machine, S[] states, E[] events) {
        return Arrays.stream(states)
                .map(from -> Stream.concat(
                                Stream.of(from + ":"),
                                Arrays.stream(events)
                                        .flatMap(event ->
                                                machine.find(from, event).map(to -> event + ">" + to).stream()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
