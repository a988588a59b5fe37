package org.gapatlas.catalogue;

/** Where a harvest waits until all of it is read; closing it throws away what was not put on the shelf. */
public interface HarvestStage extends Harvest, AutoCloseable {

    /** Tells it apart from others. */
    String id();

    /** All has been told. */
    void complete();

    @Override
    void close();
}
