package org.gapatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The rates that a programme itself gives for the way from seat to hire, each 0 to 1; null where it gives none and the
 * assumptions' rate for its type applies.
 *
 * @param applicantsPerSeat may be above 1
 */
public record Funnel(
        @Nullable Double applicantsPerSeat,
        @Nullable Double fill,
        @Nullable Double completion,
        @Nullable Double relevantJob,
        @Nullable Double staysInRegion,
        @Nullable Double chainShare) {

    /** A programme that tells nothing. */
    public static final Funnel UNKNOWN = new Funnel(null, null, null, null, null, null);
}
