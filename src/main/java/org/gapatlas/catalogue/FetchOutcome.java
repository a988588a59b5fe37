package org.gapatlas.catalogue;

/** How the last fetch of a feed ended. */
public enum FetchOutcome {
    /** Never tried, or still running. */
    NONE,
    IMPORTED,
    UNCHANGED,
    /** Nothing was stored; the report of the failed import says why. */
    FAILED
}
