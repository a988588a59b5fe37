package org.gapatlas.gap;

import java.util.Locale;

/**
 * What somebody who knows says about a programme and a need; it wins over the score, and is shown as such.
 *
 * @param lowest the band that the score is lifted to where it lies below
 * @param highest the band that it is lowered to where it lies above
 */
public record Verdict(By by, Band lowest, Band highest) {

    /** Who says so. */
    public enum By {
        EXPERT,
        PLANNER;

        /** The word outside: {@code expert}, {@code planner}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Verdict {
        if (lowest.compareTo(highest) > 0)
            throw new IllegalArgumentException(
                    "The lowest band (%s) lies above the highest (%s).".formatted(lowest, highest));
    }

    /** A provider declares the role as its target: the programme is eligible, and may be better than that. */
    public static Verdict declared() {
        return new Verdict(By.EXPERT, Band.PARTIAL, Band.STRONG);
    }

    /** A planner has settled it. */
    public static Verdict planner(Band band) {
        return new Verdict(By.PLANNER, band, band);
    }

    Band settle(Band measured) {
        return Band.lower(highest, Band.higher(lowest, measured));
    }

    double settle(double measured) {
        return Math.min(highest.to(), Math.max(lowest.from(), measured));
    }
}
