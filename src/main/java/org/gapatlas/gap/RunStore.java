package org.gapatlas.gap;

import java.util.List;
import java.util.Optional;

/** Port: keeps analyses. */
public interface RunStore {

    /** Makes this transaction see one moment of the whole database (REPEATABLE READ); call it first. */
    void seeOneMoment();

    void keep(GapRun run);

    Optional<GapRun> find(String id);

    /** All of them, newest first. */
    List<GapRun> listRuns();
}
