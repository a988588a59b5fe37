package org.gapatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How an offering is studied.
 *
 * @param mode in the source's word: campus, distance, hybrid
 * @param pace per cent of full time; null where not told
 * @param languages ISO 639-1, those of instruction
 * @param fee in words, with its currency; null where not told
 * @param url where its provider tells more
 */
public record Study(
        java.util.List<String> languages,
        @Nullable String mode,
        Distance distance,
        @Nullable Integer pace,
        @Nullable String fee,
        @Nullable String url) {

    public Study {
        languages = java.util.List.copyOf(languages);
    }

    /** What sources of few words tell. */
    public static Study of(java.util.List<String> languages, @Nullable String mode) {
        return new Study(languages, mode, distance(mode), null, null, null);
    }

    private static Distance distance(@Nullable String mode) {
        if (mode == null) return Distance.UNKNOWN;
        return switch (mode.toLowerCase(java.util.Locale.ROOT)) {
            case "campus", "bunden" -> Distance.NONE;
            case "hybrid" -> Distance.PARTIAL;
            case "distance", "distans" -> Distance.FULL;
            default -> Distance.UNKNOWN;
        };
    }
}
