package org.gapatlas.taxonomy;

/** Where a harvest waits until all of it is read; closing it throws away what was not put on the shelf. */
public interface VocabularyStage extends VocabularyHarvest, AutoCloseable {

    /** Tells it apart from others. */
    String id();

    /** All has been told. */
    void complete();

    @Override
    void close();
}
