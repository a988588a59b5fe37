package org.gapatlas.catalogue;

import java.util.List;

/**
 * Port, filled by {@code catalogue.store}: programmes as they stood after an import run. Runs are numbered upwards, and a
 * programme's earlier versions stay readable by the run that a snapshot quotes.
 */
public interface ProgrammeArchive {

    /** The number of the newest finished run; 0 while there is none. */
    long latestRun();

    /** Every programme of that moment that counts as supply and names target roles, ordered by id. */
    List<Programme> supplying(long run);
}
