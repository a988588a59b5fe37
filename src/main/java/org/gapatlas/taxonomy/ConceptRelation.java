package org.gapatlas.taxonomy;

/**
 * What a vocabulary says about two concepts.
 *
 * @param from URI
 * @param to URI; of a crosswalk it may lead into another vocabulary
 * @param nearness of a crosswalk, seen from {@code from}; otherwise exact
 */
public record ConceptRelation(String from, Kind kind, Nearness nearness, String to) {

    /** How to read it. */
    public enum Kind {
        /** {@code to} is the broader one. */
        BROADER,
        /** Whoever does {@code from} must be able to do {@code to}. */
        ESSENTIAL,
        /** Whoever does {@code from} may have use for {@code to}. */
        OPTIONAL,
        /** Whoever works as {@code to} can do three quarters of {@code from}, as experts judge. */
        SUBSTITUTABLE_75,
        /** Whoever works as {@code to} can do a quarter of {@code from}, as experts judge. */
        SUBSTITUTABLE_25,
        /** {@code to} is near, in another classification. */
        CROSSWALK
    }

    /** A relation that knows no nearness. */
    public static ConceptRelation of(String from, Kind kind, String to) {
        return new ConceptRelation(from, kind, Nearness.EXACT, to);
    }
}
