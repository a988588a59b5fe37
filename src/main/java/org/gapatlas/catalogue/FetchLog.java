package org.gapatlas.catalogue;

import java.time.Instant;
import java.util.Optional;

/** Port, filled by {@code catalogue.store}: where every feed stands. */
public interface FetchLog {

    /** Where the feed stands; empty before it was ever due. */
    Optional<FetchState> find(String source);

    /**
     * Takes the feed for one fetch if it is due at a moment and nobody else takes it at the same time; a feed that is not known
     * yet is due at once.
     *
     * @param until when others may take it though nobody has said how this fetch ended
     */
    Optional<FetchState> take(String source, Instant at, Instant until);

    /** Says how a fetch ended. Says nothing if another one has begun since. */
    void keep(FetchState state);
}
