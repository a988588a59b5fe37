package org.gapatlas.gap;

import java.util.Locale;

/** How well contents fit, in a word. The limits were measured on the pairs of decision 0023. */
public enum Band {
    NONE(0),
    WEAK(.20),
    PARTIAL(.35),
    STRONG(.50);

    private final double from;

    Band(double from) {
        this.from = from;
    }

    /** The least score in it. */
    public double from() {
        return from;
    }

    /** The word outside: {@code none}, {@code weak}, {@code partial}, {@code strong}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Band of(double score) {
        Band found = NONE;
        for (Band band : values()) if (score >= band.from) found = band;
        return found;
    }

    static Band lower(Band a, Band b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Band higher(Band a, Band b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Where the next one begins; 1 for the highest. */
    double to() {
        return this == STRONG ? 1 : values()[ordinal() + 1].from;
    }
}
