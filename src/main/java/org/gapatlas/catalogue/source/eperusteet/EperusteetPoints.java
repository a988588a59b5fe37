package org.gapatlas.catalogue.source.eperusteet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.source.PlainText;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** Requirements that stand as points of lists in running text, a text for each language. */
final class EperusteetPoints {

    private EperusteetPoints() {}

    /** The points by language; a text without a list is a single point. */
    static SortedMap<String, List<String>> of(JsonRecord unit, String field) {
        var points = new TreeMap<String, List<String>>();
        unit.translations(field).forEach((language, words) -> {
            List<String> listed =
                    PlainText.points(unit.text(field + "/" + language).orElse(""));
            points.put(language, listed.isEmpty() ? List.of(words) : listed);
        });
        return points;
    }

    /** The first beside the first, and so on, where all languages have as many; else each stands by itself. */
    static List<Map<String, String>> paired(SortedMap<String, List<String>> points) {
        boolean sameLength =
                points.values().stream().mapToInt(List::size).distinct().count() == 1;
        var texts = new ArrayList<Map<String, String>>();
        points.forEach((language, listed) -> {
            for (int i = 0; i < listed.size(); i++)
                if (sameLength && i < texts.size()) texts.get(i).put(language, listed.get(i));
                else texts.add(new TreeMap<>(Map.of(language, listed.get(i))));
        });
        return texts;
    }
}
