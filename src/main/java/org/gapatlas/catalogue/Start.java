package org.gapatlas.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an offering's students begin.
 *
 * @param first the year of the first intake; null where not told
 * @param last the year of the last intake, the same as the first for a single one
 * @param date the day of the first intake, where it is told
 * @param basis whether it was declared or follows from a rule
 */
public record Start(
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable LocalDate date,
        Precision precision,
        Basis basis) {

    /** How exactly a start is known. */
    public enum Precision {
        DAY,
        SPRING,
        AUTUMN,
        YEAR,
        /** Students begin whenever they like. */
        ROLLING,
        UNKNOWN
    }

    /** Nobody says when. */
    public static final Start UNKNOWN = new Start(null, null, null, Precision.UNKNOWN, Basis.DECLARED);

    /** Every year from the first to the last; unknown where there is none. */
    public static Start years(@Nullable Integer first, @Nullable Integer last, Basis basis) {
        return new Start(first, last, null, first == null ? Precision.UNKNOWN : Precision.YEAR, basis);
    }

    /** One intake on that day. */
    public static Start on(LocalDate date) {
        return new Start(date.getYear(), date.getYear(), date, Precision.DAY, Basis.DECLARED);
    }

    /** Whether students start in that year. */
    public boolean isIn(int year) {
        return first != null && last != null && first <= year && year <= last;
    }
}
