package org.gapatlas.taxonomy;

/** What a version changes against the one before it, in concepts. One with new words or relations of its own is updated. */
public record VocabularyChanges(int created, int updated, int unchanged, int removed) {}
