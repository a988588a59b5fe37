package org.gapatlas.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Port, filled by {@code catalogue.store}: programmes as they stood after an import run. Runs are numbered upwards, and a
 * programme's earlier versions stay readable by the run that a snapshot quotes.
 */
public interface ProgrammeArchive {

    /** The number of the newest finished run; 0 while there is none. */
    long latestRun();

    /**
     * Every programme of that moment that counts as supply, has one of these statuses and names target roles, ordered by id;
     * of programmes that people said are the same, those that count.
     */
    List<Programme> supplying(long run, Set<Status> statuses);

    /** The programmes that {@link #supplying} leaves out, each with one that counts in its place. */
    SortedMap<String, String> countedElsewhere(long run, Set<Status> statuses);

    /** Every programme of that moment that counts as supply. */
    default List<Programme> supplying(long run) {
        return supplying(run, EnumSet.allOf(Status.class));
    }
}
