package org.gapatlas.gap;

import org.gapatlas.catalogue.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A programme held against a need.
 *
 * @param site the offering that serves the need best, or whatever is known of one; the factors are its
 * @param match M
 */
public record ProgrammeFit(Programme programme, Site site, ContentScore content, Factors factors, double match) {

    /**
     * Where and when.
     *
     * @param municipality null outside our regions or where none is told
     * @param minutes to the need's place, of a region to its nearest municipality; null beyond the table of travel times
     * @param firstGraduates the year; null where the start or the length is not told
     * @param lastGraduates the year, of the last intake that is known
     */
    public record Site(
            @Nullable String municipality,
            @Nullable Integer minutes,
            @Nullable Integer firstGraduates,
            @Nullable Integer lastGraduates) {

        static final Site UNKNOWN = new Site(null, null, null, null);
    }
}
