package org.gapatlas.survey;

import java.util.Locale;

/** Where a workplace stands in a round. */
public enum CaseState {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    IN_REVISION,
    NO_NEEDS,
    OUT_OF_SCOPE,
    REFUSED,
    COMPLETED_BY_PHONE,
    /** Begun, never sent in, and the round has closed. */
    CLOSED_PARTIAL;

    /** As answers and the database write it, such as {@code in_progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word that must be one. */
    public static CaseState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the last revision counts as an answer; one that is being revised still does. */
    public boolean isAnswered() {
        return this == SUBMITTED || this == IN_REVISION || this == NO_NEEDS || this == COMPLETED_BY_PHONE;
    }

    /** Whether nothing more is asked of it: it has answered, or there will be no answer. */
    public boolean isFinished() {
        return isAnswered() || this == OUT_OF_SCOPE || this == REFUSED;
    }
}
