package org.gapatlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a national qualification requires of whoever takes it, as its authority publishes it.
 *
 * @param id such as {@code eperusteet:6942140}; programmes name it in {@link Prospectus#curriculum}
 * @param title by language
 * @param url where the authority shows it
 */
public record Curriculum(
        String id,
        String source,
        String code,
        Map<String, String> title,
        @Nullable String url,
        List<Outcome> outcomes) {

    public Curriculum {
        title = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(title));
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One thing that graduates can do.
     *
     * @param code of the national list; null where the source gives none
     * @param unit the part of the qualification that it belongs to, by language
     * @param text by language
     * @param optional whether the unit can be left out
     */
    public record Outcome(@Nullable String code, Map<String, String> unit, Map<String, String> text, boolean optional) {
        public Outcome {
            unit = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(unit));
            text = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(text));
        }
    }
}
