package org.gapatlas.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number of heads as people type it: 4, 3–5, "over 50", or a question mark for "do not know". */
public final class HeadsText {

    /** The brackets of the questionnaire's heads, smallest first. */
    public static final List<String> BRACKETS = List.copyOf(Heads.bracketWords());

    private static final String UNKNOWN = "?";
    private static final Set<String> DO_NOT_KNOW = Set.of(
            UNKNOWN,
            "unknown",
            "do not know",
            "don't know",
            "vet inte",
            "vet ej",
            "en tiedä",
            "ei tietoa",
            "emme tiedä");
    private static final Set<String> OVER = Set.of(">50", "over 50", "över 50", "yli 50", "51-", "50+");

    private HeadsText() {}

    /** What was meant; null for nothing, the text itself where it cannot be understood. */
    public static @Nullable Object read(String typed) {
        String text =
                typed.strip().toLowerCase(Locale.ROOT).replaceAll("[–—−]", "-").replaceAll("[\\s\u00a0\u202f]+", " ");
        if (text.isEmpty()) return null;
        if (DO_NOT_KNOW.contains(text)) return Map.of("unknown", true);
        String bracket = OVER.contains(text) ? "51+" : text.replace(" ", "");
        if (BRACKETS.contains(bracket)) return Map.of("bracket", bracket);
        return WholeText.read(typed);
    }

    /** As it would be typed. */
    public static String write(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> map) return map.get("bracket") instanceof String word ? word : UNKNOWN;
        return answer == null ? "" : String.valueOf(answer);
    }

    public static boolean isExact(@Nullable Object answer) {
        return !(answer instanceof Map<?, ?>);
    }
}
