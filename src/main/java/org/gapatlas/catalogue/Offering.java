package org.gapatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme at one place, for one intake or for one every year.
 *
 * @param municipality such as {@code SE-2482}; null for a place outside our regions, or for none
 * @param place the place as the source wrote it
 * @param firstIntake the year of the first start; null where not told
 * @param lastIntake the year of the last start, the same as the first for a single one
 * @param startBasis whether the years were declared or follow from a rule
 * @param seats of each intake
 * @param languages ISO 639-1
 * @param mode how it is taught, in the source's word: campus, distance, hybrid
 */
public record Offering(
        @Nullable String municipality,
        String place,
        @Nullable Integer firstIntake,
        @Nullable Integer lastIntake,
        Basis startBasis,
        Seats seats,
        List<String> languages,
        @Nullable String mode) {
    public Offering {
        languages = List.copyOf(languages);
    }

    /** Whether students start in that year. */
    public boolean startsIn(int year) {
        return firstIntake != null && lastIntake != null && firstIntake <= year && year <= lastIntake;
    }
}
