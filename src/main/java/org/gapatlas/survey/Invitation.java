package org.gapatlas.survey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may answer for workplaces of a round, as it is kept: fingerprints of its codes, never a code.
 *
 * @param id names it where the code must not be named
 * @param workplaces by id; several where one person answers for them
 * @param section the part of the form that it is limited to; null for the whole
 * @param hint the first letters of its latest code
 */
public record Invitation(
        String id,
        String round,
        List<String> workplaces,
        @Nullable String section,
        String hint,
        InvitationState state,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant remindedAt,
        int reminders) {
    public Invitation {
        workplaces = List.copyOf(workplaces);
    }

    /** One that is just made. */
    static Invitation made(
            String id, Round round, List<String> workplaces, @Nullable String section, String hint, Instant now) {
        return new Invitation(
                id, round.id(), workplaces, section, hint, InvitationState.CREATED, now, null, null, null, 0);
    }

    /** A workplace's code just made, with the only sight of it; workplaces of one person share theirs. */
    public record Code(String workplace, String invitation, InvitationCode code) {}
}
