package org.gapatlas.matching;

/** What is done with the best match. Occupations and roles always take a person's click. */
public enum Triage {
    AUTOMATIC,
    /** Some are offered and a person confirms. */
    SUGGEST,
    /** Nothing is near: somebody may have to add a concept. */
    INBOX;

    private static final double CERTAIN = .90;
    private static final double LIKELY = .55;

    public static Triage of(Match best) {
        if (best.score() < LIKELY) return INBOX;
        boolean takesAClick = best.kind() == ConceptKind.ROLE || best.kind() == ConceptKind.OCCUPATION;
        return best.score() >= CERTAIN && !takesAClick ? AUTOMATIC : SUGGEST;
    }
}
