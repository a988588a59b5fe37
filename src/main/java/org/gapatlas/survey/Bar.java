package org.gapatlas.survey;

/**
 * Why it was not the moment for a change; nothing was stored.
 *
 * @param current the case as it stands, for a writer that saw an older one
 */
public record Bar(Why why, CaseFile current) {

    /** What stands in the way. */
    public enum Why {
        KEY_MISSING,
        NOT_OPEN_YET,
        CLOSED,
        TAG_MISSING,
        STALE,
        KEY_REUSED,
        SECTION_ONLY,
        NO_ANSWER,
        /** Its respondent is writing on it. */
        BEING_REVISED,
        /** It came as a file, which says less than the form asks. */
        FILED,
        FINAL
    }
}
