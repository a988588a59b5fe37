package org.gapatlas.survey;

import java.time.Instant;

/**
 * That a workplace may answer in a round, as it is kept: the code's fingerprint, never the code.
 *
 * @param id names it where the code must not be named
 * @param hint the code's first letters
 */
public record Invitation(
        String id, String round, String workplace, String fingerprint, String hint, Instant createdAt) {

    /** A code just made, with the only sight of it. */
    public record Code(String workplace, InvitationCode code) {}
}
