package org.gapatlas.survey;

import java.util.List;
import java.util.Optional;

/** Port: keeps rounds. */
public interface RoundStore {

    /** Adds a round; false where its id is taken. */
    boolean add(Round round);

    void replace(Round round);

    Optional<Round> find(String id);

    /** The latest to open comes first. */
    List<Round> listAll();
}
