package org.gapatlas.taxonomy;

/** Takes what a vocabulary's files say, piece by piece and in any order; what is told twice counts once. */
public interface VocabularyHarvest {

    /** A concept of the vocabulary, once. */
    void concept(Concept concept);

    /** A label, of a concept of this vocabulary or of another one's. */
    void label(ConceptLabel label);

    /** A relation between concepts that are told too, or into another vocabulary. */
    void relation(ConceptRelation relation);
}
