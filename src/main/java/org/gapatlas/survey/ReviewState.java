package org.gapatlas.survey;

import java.util.Locale;

/** How far staff have got with looking at an answer. Every new answer begins as received. */
public enum ReviewState {
    RECEIVED,
    EDITED,
    HAS_ISSUES,
    APPROVED,
    REJECTED;

    /** As answers and the database write it, such as {@code has_issues}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word that must be one. */
    public static ReviewState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
