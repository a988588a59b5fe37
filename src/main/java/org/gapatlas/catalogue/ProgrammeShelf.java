package org.gapatlas.catalogue;

/** Port, filled by {@code catalogue.store}: keeps programmes in versions that are added and ended, never changed. */
public interface ProgrammeShelf {

    /** A place for what is about to be read. */
    HarvestStage stage();

    /** Takes what was told over from the stage, from the run on. */
    Changes put(String source, HarvestStage stage, long run);

    /**
     * Puts what people decided over a programme that stands, from the run on.
     *
     * @return what that changed
     */
    Changes amend(String programme, long run);

    /** What {@link #put} would do. */
    Changes compare(String source, HarvestStage stage);
}
