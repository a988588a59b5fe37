package org.gapatlas.taxonomy;

/**
 * A wording of a concept.
 *
 * @param concept its URI; it may belong to another vocabulary than the one that tells the label
 * @param language ISO 639-1
 * @param nearness how well it says what the concept means: always exact but for the words of another vocabulary
 */
public record ConceptLabel(String concept, String language, Kind kind, Nearness nearness, String text) {

    /** What the label is for. */
    public enum Kind {
        PREF,
        ALT,
        /** Found by, but not shown. */
        HIDDEN,
        /** Another vocabulary's word for something near. */
        CROSSWALK
    }

    /** A word of the concept's own vocabulary. */
    public static ConceptLabel own(String concept, String language, Kind kind, String text) {
        return new ConceptLabel(concept, language, kind, Nearness.EXACT, text);
    }
}
