package org.gapatlas.survey;

import java.util.Locale;

/** Where an invitation stands. */
public enum InvitationState {
    CREATED,
    SENT,
    BOUNCED,
    OPENED,
    REVOKED,
    EXPIRED;

    /** As answers and the database write it, such as {@code sent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word that must be one. */
    public static InvitationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
