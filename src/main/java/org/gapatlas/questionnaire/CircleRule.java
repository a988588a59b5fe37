package org.gapatlas.questionnaire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Outline.Part;

/**
 * No question waits, through others, for itself: nobody would ever see it. What a section or a list waits for, its questions
 * wait for too.
 */
final class CircleRule implements Check<Draft> {

    @Override
    public List<Finding> findingsIn(Draft draft) {
        Map<String, Set<String>> waiting = waiting(draft.outline());
        var found = new ArrayList<Finding>();
        var told = new LinkedHashSet<String>();
        for (String id : waiting.keySet()) {
            List<String> circle = circle(id, waiting);
            if (circle.isEmpty()
                    || !told.add(
                            String.join(" ", circle.stream().sorted().distinct().toList()))) continue;
            found.add(draft.fault(
                    "shown-in-a-circle", pointer(draft.outline(), id), Map.of("value", String.join(" → ", circle))));
        }
        return found;
    }

    /** By question, the questions that decide whether it is shown. */
    private static Map<String, Set<String>> waiting(Outline outline) {
        var waiting = new LinkedHashMap<String, Set<String>>();
        for (Part part : outline.parts()) {
            var names = new LinkedHashSet<String>();
            Formula.of(part)
                    .filter(Formula::shows)
                    .flatMap(rule -> rule.read().stream())
                    .flatMap(rule -> rule.names().stream())
                    .filter(name -> !name.startsWith("previous."))
                    .forEach(name -> names.add(name.replaceFirst("\\..*", "")));
            if (!part.owner().isEmpty()) names.add(key(outline, part.owner()));
            if (part.isAsked() || part.kind() == Outline.Kind.SECTION) waiting.put(key(part), names);
        }
        return waiting;
    }

    /** A section may be called as one of its questions is. */
    private static String key(Part part) {
        return part.kind() == Outline.Kind.SECTION ? "section." + part.id() : part.id();
    }

    private static String key(Outline outline, String owner) {
        return outline.asked().anyMatch(part -> part.id().equals(owner)) ? owner : "section." + owner;
    }

    /** The shortest way from a question back to itself; empty where there is none. */
    private static List<String> circle(String id, Map<String, Set<String>> waiting) {
        var ways = new LinkedHashMap<String, List<String>>();
        var open = new ArrayDeque<List<String>>(List.of(List.of(id)));
        while (!open.isEmpty()) {
            List<String> way = open.poll();
            for (String next : waiting.getOrDefault(way.get(way.size() - 1), Set.of())) {
                var longer = new ArrayList<>(way);
                longer.add(next);
                if (next.equals(id)) return longer;
                if (ways.putIfAbsent(next, longer) == null) open.add(longer);
            }
        }
        return List.of();
    }

    private static String pointer(Outline outline, String key) {
        return outline.parts().stream()
                .filter(part -> key(part).equals(key))
                .map(part -> part.pointer() + "/show_if")
                .findFirst()
                .orElse("");
    }
}
