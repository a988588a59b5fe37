package org.gapatlas.catalogue;

/** How an import ended. It is answered when it has ended; none waits or runs on behind the answer yet. */
public enum ImportState {
    /** Stored, or compared where it was a dry run. */
    DONE,
    /** Refused or broken off; nothing was stored. */
    FAILED
}
