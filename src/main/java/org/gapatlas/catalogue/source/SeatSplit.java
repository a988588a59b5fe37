package org.gapatlas.catalogue.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Seats that several places share and no source divides: equally, and adding up to the whole again. */
public final class SeatSplit {

    /** A billionth of a seat: fine enough that no sum over a nation shows it. */
    private static final int DIGITS = 9;

    private SeatSplit() {}

    /** So many equal parts; what rounding leaves over goes to the last. */
    public static List<BigDecimal> equally(BigDecimal seats, int places) {
        var each = seats.divide(BigDecimal.valueOf(places), DIGITS, RoundingMode.DOWN);
        var parts = new ArrayList<BigDecimal>();
        for (int i = 1; i < places; i++) parts.add(tidy(each));
        parts.add(tidy(seats.subtract(each.multiply(BigDecimal.valueOf(places - 1L)))));
        return parts;
    }

    /** The same number written in one way only, so that equal programmes are equal: {@code 7.5}, {@code 40}. */
    static BigDecimal tidy(BigDecimal number) {
        var stripped = number.setScale(Math.min(DIGITS, Math.max(0, number.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
