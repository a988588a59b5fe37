package org.gapatlas.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Outline.Kind;
import org.gapatlas.questionnaire.Outline.Part;

/** What a new version changes, and how much each change does to answers. In doubt it is more, never less. */
final class Changes {

    /** Members that change how a question is asked, not what an answer means. */
    private static final Set<String> MANNERS = Set.of("suggest", "prefill", "locked");

    private final Outline before;
    private final Outline now;
    private final List<Change> found = new ArrayList<>();

    private Changes(Outline before, Outline now) {
        this.before = before;
        this.now = now;
    }

    /** Every difference, the greatest first; empty where there is none but the number. */
    static List<Change> between(
            Outline before, Map<String, LocalizedText> said, Outline now, Map<String, LocalizedText> says) {
        var changes = new Changes(before, now);
        changes.settings();
        changes.options();
        changes.parts();
        if (changes.found.isEmpty() && !order(before).equals(order(now))) changes.add(ChangeLevel.MINOR, "order");
        if (!said.equals(says)) changes.add(ChangeLevel.PATCH, "texts");
        changes.found.sort((a, b) -> b.level().compareTo(a.level()));
        return List.copyOf(changes.found);
    }

    private void settings() {
        compare("", without(before.settings(), "version"), without(now.settings(), "version"));
    }

    private void options() {
        for (String set : union(before.options().keySet(), now.options().keySet())) {
            var had = new TreeSet<>(before.options().getOrDefault(set, List.of()));
            var has = new TreeSet<>(now.options().getOrDefault(set, List.of()));
            for (String word : union(had, has))
                if (!has.contains(word)) add(ChangeLevel.MAJOR, "- " + set + "." + word);
                else if (!had.contains(word)) add(ChangeLevel.MINOR, "+ " + set + "." + word);
        }
    }

    private void parts() {
        Map<String, Part> had = byName(before);
        Map<String, Part> has = byName(now);
        for (String name : union(had.keySet(), has.keySet())) {
            Part old = had.get(name);
            Part young = has.get(name);
            if (young == null) gone(Objects.requireNonNull(old), name);
            else if (old == null) add(isDemanding(young) ? ChangeLevel.MAJOR : ChangeLevel.MINOR, "+ " + name);
            else part(name, old, young);
        }
    }

    /** Nobody could have been barred by a warning, and a section is only a step. */
    private void gone(Part part, String name) {
        boolean harmless = isWarning(part)
                || part.kind() == Kind.SECTION && !part.members().containsKey("show_if");
        add(harmless ? ChangeLevel.MINOR : ChangeLevel.MAJOR, "- " + name);
    }

    private void part(String name, Part old, Part young) {
        if (!old.list().equals(young.list())) add(ChangeLevel.MAJOR, name + ": list");
        if (isWarning(old) && isWarning(young)) {
            if (!meaning(old).equals(meaning(young))) add(ChangeLevel.MINOR, name);
        } else compare(name, meaning(old), meaning(young));
    }

    private void compare(String name, Map<String, Object> had, Map<String, Object> has) {
        for (String member : union(had.keySet(), has.keySet()))
            if (!Objects.equals(had.get(member), has.get(member)))
                add(level(member, has), name.isEmpty() ? member : name + ": " + member);
    }

    private static ChangeLevel level(String member, Map<String, Object> has) {
        boolean relaxed = member.equals("required") && !has.containsKey("required");
        return relaxed || MANNERS.contains(member) ? ChangeLevel.MINOR : ChangeLevel.MAJOR;
    }

    /** Whether somebody who answered before would now be asked to answer more, or be refused. */
    private static boolean isDemanding(Part part) {
        return switch (part.kind()) {
            case SECTION, COLUMN -> false;
            case CHECK -> !isWarning(part);
            case QUESTION, LIST ->
                part.members().containsKey("required_if")
                        || Boolean.TRUE.equals(part.members().get("required"))
                        || part.members().get("min_items") instanceof Number fewest && fewest.intValue() > 0;
        };
    }

    private static boolean isWarning(Part part) {
        return part.kind() == Kind.CHECK && part.text("level").equals("warning");
    }

    /** Its members, a rule as what it says and not as it is typed, and without what is not so. */
    private static Map<String, Object> meaning(Part part) {
        var members = new TreeMap<>(part.members());
        members.values().removeIf(Boolean.FALSE::equals);
        Formula.of(part).forEach(rule -> members.put(rule.member(), rule.meaning()));
        return members;
    }

    private static Map<String, Part> byName(Outline outline) {
        return outline.parts().stream()
                .collect(Collectors.toMap(
                        part -> part.kind() == Kind.SECTION ? "section " + part.id() : part.id(),
                        part -> part,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static List<String> order(Outline outline) {
        return outline.parts().stream()
                .map(part -> part.owner() + "/" + part.id() + outline.wordsOf(part))
                .toList();
    }

    private static Map<String, Object> without(Map<String, Object> members, String name) {
        var rest = new TreeMap<>(members);
        rest.remove(name);
        return rest;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        var all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    private void add(ChangeLevel level, String what) {
        found.add(new Change(level, what));
    }
}
