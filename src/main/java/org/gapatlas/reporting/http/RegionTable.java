package org.gapatlas.reporting.http;

import java.util.List;
import java.util.Locale;

/**
 * The numbers of the map as a table: need, graduates and the measure that was chosen, by large region.
 *
 * @param hasBars whether the measure is a balance that bars can show
 */
record RegionTable(boolean hasBars, List<Row> rows) {
    RegionTable {
        rows = List.copyOf(rows);
    }

    /** One region; the bar shows need minus graduates. */
    record Row(String region, Shown need, Shown supply, Shown shown, Bar bar) {}

    /** A bar from the middle, a shortage to the left and a surplus to the right; no width where there is neither. */
    record Bar(String css, String x, String width) {

        private static final double HALF = 56;
        private static final double MIDDLE = 58;

        /** The bar of a balance, beside the longest one of the table. */
        static Bar of(double balance, double longest) {
            double width = longest == 0 ? 0 : HALF * Math.abs(balance) / longest;
            return new Bar(Tone.ofHeads(balance).css(), write(balance > 0 ? MIDDLE - width : MIDDLE), write(width));
        }

        private static String write(double length) {
            return String.format(Locale.ROOT, "%.1f", length);
        }
    }
}
