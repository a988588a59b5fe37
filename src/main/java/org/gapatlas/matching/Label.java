package org.gapatlas.matching;

/**
 * One wording of a concept.
 *
 * @param concept its URI, or the code of our own framework
 * @param text as it stands in its vocabulary
 * @param uses how often the concept is named elsewhere; of two that fit alike the more used one comes first
 * @param by who confirmed it; empty for a label that its vocabulary brought
 */
public record Label(String concept, ConceptKind kind, LabelKind as, String text, int uses, String by) {

    /** A label that its vocabulary brought. */
    public static Label of(String concept, ConceptKind kind, LabelKind as, String text) {
        return new Label(concept, kind, as, text, 0, "");
    }
}
