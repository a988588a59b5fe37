package org.gapatlas.taxonomy;

/** Port, filled by {@code taxonomy.store}: keeps versions of vocabularies, which are added and never changed. */
public interface VocabularyShelf {

    /** A place for what is about to be read. */
    VocabularyStage stage();

    /** Makes what was told the current version, from the run on; what says the same as the current one is not stored again. */
    VocabularyChanges put(String scheme, VocabularyStage stage, long run);

    /** What {@link #put} would do. */
    VocabularyChanges compare(String scheme, VocabularyStage stage);
}
