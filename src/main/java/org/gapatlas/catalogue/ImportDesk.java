package org.gapatlas.catalogue;

import java.time.Instant;

/** Where an import's result is handed in, to be stored whole or not at all. */
interface ImportDesk {

    Instant now();

    /** Stores what was read and the report of it, under the next number; a dry run is compared only. */
    ImportReport keep(ImportReport report, Intake intake);

    /** Stores the report of a run that changes nothing. */
    void note(ImportReport report);
}
