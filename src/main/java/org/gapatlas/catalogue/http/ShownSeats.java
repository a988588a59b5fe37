package org.gapatlas.catalogue.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Seats as readers see them. */
final class ShownSeats {

    /** Sums of split seats are off by billionths; whole seats show whole again. */
    private static final int DIGITS = 6;

    private ShownSeats() {}

    static BigDecimal of(BigDecimal seats) {
        var rounded = seats.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Unknown stays unknown. */
    static @Nullable BigDecimal orNull(@Nullable BigDecimal seats) {
        return seats == null ? null : of(seats);
    }
}
