package org.gapatlas.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Nearest;

/** Every text that somebody may read is there, in every language, and says nothing that nobody fills in. */
final class TextRules {

    static final Check<Draft> ALL =
            Check.all(TextRules::missing, TextRules::empty, TextRules::unknown, TextRules::twice, TextRules::places);

    /** What every text may name beside the questions. */
    private static final Set<String> PLACES = Set.of("workplace", "reference_day");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private TextRules() {}

    private static List<Finding> missing(Draft draft) {
        Set<String> given =
                draft.wording().lines().stream().map(Wording.Line::key).collect(Collectors.toSet());
        return TextKeys.of(draft.outline()).needed().stream()
                .filter(key -> !given.contains(key))
                .map(key -> draft.textFault("text-missing", key, Map.of("key", key)))
                .toList();
    }

    private static List<Finding> empty(Draft draft) {
        return each(
                draft,
                (line, language) -> line.in(language).isBlank()
                        ? Stream.of(draft.textFault(
                                "text-empty", place(line, language), named(line, language, line.in(language))))
                        : Stream.empty());
    }

    private static List<Finding> unknown(Draft draft) {
        List<String> known = TextKeys.of(draft.outline()).all();
        return draft.wording().lines().stream()
                .filter(line -> !known.contains(line.key()))
                .map(line -> draft.textFault(
                        "text-unknown",
                        line.key(),
                        Map.of(
                                "key", line.key(),
                                "row", line.row(),
                                "nearest", String.join(", ", Nearest.to(line.key(), known)))))
                .toList();
    }

    private static List<Finding> twice(Draft draft) {
        var seen = new HashSet<String>();
        return draft.wording().lines().stream()
                .filter(line -> !seen.add(line.key()))
                .map(line -> draft.textFault("text-twice", line.key(), Map.of("key", line.key(), "row", line.row())))
                .toList();
    }

    private static List<Finding> places(Draft draft) {
        var known = new TreeSet<>(PLACES);
        draft.outline().asked().map(Outline.Part::id).forEach(id -> known.addAll(List.of(id, "previous." + id)));
        return each(
                draft,
                (line, language) -> PLACE.matcher(line.in(language))
                        .results()
                        .map(place -> place.group(1))
                        .filter(place -> !known.contains(place))
                        .map(place -> draft.textFault(
                                "place-unknown", place(line, language), nearest(line, language, place, known))));
    }

    private static Map<String, Object> nearest(Wording.Line line, Language language, String place, Set<String> known) {
        var more = new HashMap<>(named(line, language, "{" + place + "}"));
        more.put(
                "nearest",
                Nearest.to(place, known).stream().map(near -> "{" + near + "}").collect(Collectors.joining(", ")));
        return more;
    }

    private interface Look {
        Stream<Finding> at(Wording.Line line, Language language);
    }

    private static List<Finding> each(Draft draft, Look look) {
        var found = new ArrayList<Finding>();
        for (Wording.Line line : draft.wording().lines())
            for (Language language : Language.values()) look.at(line, language).forEach(found::add);
        return found;
    }

    private static String place(Wording.Line line, Language language) {
        return line.key() + "/" + language.tag();
    }

    private static Map<String, Object> named(Wording.Line line, Language language, String value) {
        return Map.of("key", line.key(), "row", line.row(), "language", language.tag(), "value", value);
    }
}
