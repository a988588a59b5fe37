package org.gapatlas.questionnaire;

import java.util.Locale;

/** What a change does to answers, from nothing at all to another meaning; the version's number must tell it. */
public enum ChangeLevel {
    /** There was no version before. */
    FIRST,
    /** Other words for the same questions. */
    PATCH,
    /** More to answer, which nobody must; earlier answers still fit. */
    MINOR,
    /** Answers of before and after cannot be compared without looking. */
    MAJOR;

    /** As answers and texts write it: {@code minor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
