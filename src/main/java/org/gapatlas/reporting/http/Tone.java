package org.gapatlas.reporting.http;

import java.util.Locale;

/**
 * The colours of the gap scale, from the largest shortage over balance to the largest surplus. A colour never stands
 * alone: its symbol goes with it.
 */
enum Tone {
    S4("▼", "short"),
    S3("▼", "short"),
    S2("▼", "short"),
    S1("▼", "short"),
    B0("●", "even"),
    O1("▲", "over"),
    O2("▲", "over"),
    O3("▲", "over"),
    O4("▲", "over");

    private final String symbol;
    private final String side;

    Tone(String symbol, String side) {
        this.symbol = symbol;
        this.side = side;
    }

    String symbol() {
        return symbol;
    }

    /** Its class in the style sheet. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is {@code short}, {@code even} or {@code over}: the class of its text and the end of its word's key. */
    String side() {
        return side;
    }

    /** Of need minus graduates in heads: classes from 1, 5, 10 and 20. */
    static Tone ofHeads(double balance) {
        long heads = Math.round(Math.abs(balance));
        if (heads == 0) return B0;
        int strength = heads >= 20 ? 4 : heads >= 10 ? 3 : heads >= 5 ? 2 : 1;
        return values()[balance > 0 ? B0.ordinal() - strength : B0.ordinal() + strength];
    }

    /** Of the share of the need that graduates meet: classes below 25, 50, 75 and 100 per cent. */
    static Tone ofCoverage(double share) {
        if (share >= 1) return B0;
        return share >= 0.75 ? S1 : share >= 0.5 ? S2 : share >= 0.25 ? S3 : S4;
    }
}
