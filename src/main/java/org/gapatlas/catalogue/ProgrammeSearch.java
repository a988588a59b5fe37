package org.gapatlas.catalogue;

import java.util.List;
import java.util.Optional;

/** Port, filled by {@code catalogue.store}: finds programmes as they stand now. */
public interface ProgrammeSearch {

    /** What matches, ordered by id; the totals are counted where the rows are. */
    Listing search(ProgrammeFilter filter, int offset, int size);

    /** The next of what matches after an id, ordered by id. */
    List<Listing.Entry> after(ProgrammeFilter filter, String id, int size);

    Optional<Programme> find(String id);
}
