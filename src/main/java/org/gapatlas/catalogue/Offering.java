package org.gapatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme at one place, for one intake or for one every year.
 *
 * @param sourceId what the source calls it; empty where it gives its offerings no names
 * @param municipality such as {@code SE-2482}; null for a place outside our regions, or for none
 * @param place the place as the source wrote it
 * @param seats of each intake
 * @param cancelled whether it was called off: no seats of it are supply
 */
public record Offering(
        String sourceId,
        @Nullable String municipality,
        String place,
        Start start,
        Seats seats,
        Study study,
        Admission admission,
        boolean cancelled) {

    /** An offering of a source that tells where, when and how many. */
    public static Offering at(@Nullable String municipality, String place, Start start, Seats seats, Study study) {
        return new Offering("", municipality, place, start, seats, study, Admission.UNKNOWN, false);
    }

    /** The year of the first start; null where not told. */
    public @Nullable Integer firstIntake() {
        return start.first();
    }

    /** The year of the last start, the same as the first for a single one. */
    public @Nullable Integer lastIntake() {
        return start.last();
    }

    /** Whether the years were declared or follow from a rule. */
    public Basis startBasis() {
        return start.basis();
    }

    /** ISO 639-1. */
    public List<String> languages() {
        return study.languages();
    }

    /** How it is taught, in the source's word. */
    public @Nullable String mode() {
        return study.mode();
    }

    /** Whether students start in that year. */
    public boolean startsIn(int year) {
        return !cancelled && start.isIn(year);
    }
}
