package org.gapatlas.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an assumption's name into words: {@code funnel.{type}.{step}} reads the name, and the text of the label has the
 * same places.
 *
 * @param pattern of names, with places that stand for anything between two points
 * @param label key of the text
 */
public record NameLabel(String pattern, String label) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** What stands in the places; empty for a name that does not fit. */
    Optional<Map<String, String>> find(String name) {
        Matcher fits = Pattern.compile(regex()).matcher(name);
        if (!fits.matches()) return Optional.empty();
        var places = new LinkedHashMap<String, String>();
        var names =
                PLACE.matcher(pattern).results().map(place -> place.group(1)).toList();
        for (int i = 0; i < names.size(); i++) places.put(names.get(i), fits.group(i + 1));
        return Optional.of(places);
    }

    private String regex() {
        var regex = new StringBuilder();
        int end = 0;
        for (MatchResult place : PLACE.matcher(pattern).results().toList()) {
            regex.append(Pattern.quote(pattern.substring(end, place.start()))).append("([^.]+)");
            end = place.end();
        }
        return regex.append(Pattern.quote(pattern.substring(end))).toString();
    }
}
