package org.gapatlas.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How people come in.
 *
 * @param opens the first day of application
 * @param closes the last day
 * @param rolling whether one may apply at any time
 * @param applicants who applied; null where not told
 * @param filled seats that were taken; null where not told
 */
public record Admission(
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        boolean rolling,
        @Nullable Integer applicants,
        @Nullable Integer filled) {

    /** Nobody says how. */
    public static final Admission UNKNOWN = new Admission(null, null, false, null, null);
}
