package org.gapatlas.survey;

import java.time.Instant;

/** Port: keeps answers that came as files. */
public interface NeedStore {

    /**
     * Takes need lines. Each workplace whose lines differ from its current ones gets a new revision; all that are named
     * become submitted.
     *
     * @param state where the table of states leads a case by an import, from wherever it is
     */
    Batch<NeedEntry> openNeeds(Round round, String actor, Instant receivedAt, CaseState state);

    /** Takes what became of the round's plans, a line for each workplace and role. */
    Batch<RealisedEntry> openRealised(Round round);
}
