package org.gapatlas.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: keeps rounds. */
public interface RoundStore {

    /** Adds a round; false where its id is taken. */
    boolean add(Round round);

    void replace(Round round);

    Optional<Round> find(String id);

    /** The rounds whose time has passed and whose cases have not been closed yet. */
    List<Round> listDue(Instant now);

    /** Remembers whether the cases of a round have been closed. */
    void settle(Round round, boolean settled);

    /** The latest to open comes first. */
    List<Round> listAll();
}
