package org.gapatlas.catalogue;

import java.util.List;
import java.util.SortedMap;

/** Port, filled by {@code catalogue.store}: keeps programmes in versions that are added and ended, never changed. */
public interface ProgrammeShelf {

    /** Makes each part of a source hold exactly these programmes, from the run on. */
    Changes put(String source, SortedMap<String, List<Programme>> parts, long run);

    /** What {@link #put} would do. */
    Changes compare(String source, SortedMap<String, List<Programme>> parts);
}
