package org.gapatlas.catalogue;

import java.time.Duration;

/**
 * How long a server is left alone after failures in a row: a quarter of an hour, doubled with every one, a day at most, and a
 * fifth less or more by chance so that many services do not come back at once; never sooner than the server asked, unless it
 * asked for more than a week.
 */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration MOST = Duration.ofDays(1);
    private static final Duration LONGEST_WISH = Duration.ofDays(7);
    private static final int DOUBLINGS = 7;
    private static final double SPREAD = 0.2;

    private BackOff() {}

    /**
     * @param failures in a row, at least one
     * @param wish what the server asked for; zero for nothing
     * @param chance from 0 to 1
     */
    static Duration after(int failures, Duration wish, double chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        Duration usual = smaller(doubled, MOST);
        double factor = 1 + SPREAD * (2 * chance - 1);
        Duration spread = Duration.ofSeconds(Math.round(usual.toSeconds() * factor));
        Duration wished = smaller(wish, LONGEST_WISH);
        return wished.compareTo(spread) > 0 ? wished : spread;
    }

    private static Duration smaller(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
