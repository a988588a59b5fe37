package org.gapatlas.matching;

/**
 * One wording of a concept.
 *
 * @param concept its URI, or the code of our own framework
 * @param text as it stands in its vocabulary
 * @param uses how often the concept is named elsewhere; of two that fit alike the more used one comes first
 */
public record Label(String concept, ConceptKind kind, LabelKind as, String text, int uses) {}
