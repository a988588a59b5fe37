package org.gapatlas.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of heads as it was answered, in half heads, because the middle of a bracket may be half a head. All three are
 * null where it was not answered or not known; the highest also above the last bracket.
 */
public record Heads(
        @Nullable Integer low,
        @Nullable Integer likely,
        @Nullable Integer high) {

    /** Not answered, or "do not know". */
    public static final Heads UNKNOWN = new Heads(null, null, null);

    /** The most that a whole number may be. */
    static final int MOST = 9_999_999;

    private static final Map<String, Heads> BRACKETS = brackets();

    private static Map<String, Heads> brackets() {
        var all = new LinkedHashMap<String, Heads>();
        all.put("1-2", new Heads(2, 3, 4));
        all.put("3-5", new Heads(6, 8, 10));
        all.put("6-10", new Heads(12, 16, 20));
        all.put("11-20", new Heads(22, 31, 40));
        all.put("21-50", new Heads(42, 71, 100));
        all.put("51+", new Heads(102, 150, null));
        return Collections.unmodifiableMap(all);
    }

    static Set<String> bracketWords() {
        return BRACKETS.keySet();
    }

    /** Exactly so many. */
    static Heads of(int whole) {
        return new Heads(2 * whole, 2 * whole, 2 * whole);
    }

    /** A whole number, {@code {"bracket": "3-5"}} or {@code {"unknown": true}}; empty for anything else. */
    static Optional<Heads> find(Object answer) {
        if (answer instanceof Integer whole)
            return whole >= 0 && whole <= MOST ? Optional.of(of(whole)) : Optional.empty();
        if (isUnknown(answer)) return Optional.of(UNKNOWN);
        return answer instanceof Map<?, ?> map && map.size() == 1 && map.get("bracket") instanceof String word
                ? Optional.ofNullable(BRACKETS.get(word))
                : Optional.empty();
    }

    /** Whether the answer is "do not know". */
    static boolean isUnknown(Object answer) {
        return answer instanceof Map<?, ?> map && map.equals(Map.of("unknown", true));
    }
}
