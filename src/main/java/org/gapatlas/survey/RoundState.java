package org.gapatlas.survey;

import java.util.Locale;

/** Where a round stands at a moment. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED,
    /** Closed for good: neither extended nor corrected. */
    FINAL;

    /** Whether nobody may answer any more. */
    public boolean isOver() {
        return this == CLOSED || this == FINAL;
    }

    /** As answers write it, such as {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
