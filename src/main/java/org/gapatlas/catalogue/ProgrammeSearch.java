package org.gapatlas.catalogue;

import java.util.Optional;

/** Port, filled by {@code catalogue.store}: finds programmes as they stand now. */
public interface ProgrammeSearch {

    /** What matches, ordered by id; the totals are counted where the rows are. */
    Listing search(ProgrammeFilter filter, int offset, int size);

    Optional<Programme> find(String id);
}
