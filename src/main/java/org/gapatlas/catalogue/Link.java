package org.gapatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A programme and a competence that it teaches or may teach, or a role that it educates for or may educate for.
 *
 * @param concept a code of the taxonomy
 * @param proficiency 1 to 4, of a competence; null where nobody says
 * @param share of the graduates, of a role; null where nobody says
 * @param score 0 to 1; 1 for what a person said
 * @param span the words that speak for it; null where it rests on what the source declares
 * @param decision who decided when, and why; null where nobody did
 */
public record Link(
        String concept,
        Kind kind,
        State state,
        Method method,
        @Nullable Integer proficiency,
        @Nullable Double share,
        double score,
        @Nullable Span span,
        @Nullable LinkDecision decision) {

    /** What the programme is linked to. */
    public enum Kind {
        COMPETENCE,
        ROLE
    }

    /** How far it is believed: only confirmed links count. */
    public enum State {
        SUGGESTED,
        CONFIRMED,
        REJECTED
    }

    /** What it rests on. */
    public enum Method {
        /** A person, or the source itself, says so. */
        MANUAL,
        /** Words of the national qualification requirements. */
        EPERUSTEET,
        /** Words of the programme. */
        TEXT
    }

    /**
     * Words of a programme, with those in the middle that speak for a link.
     *
     * @param where title, award, description, tag or outcome
     * @param means the label that they are like
     */
    public record Span(Where where, String before, String words, String after, String means) {}

    /** Where words stand. */
    public enum Where {
        TITLE,
        AWARD,
        TAG,
        DESCRIPTION,
        OUTCOME
    }
}
