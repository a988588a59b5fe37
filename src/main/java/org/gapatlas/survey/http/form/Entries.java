package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.QuestionList;

/** The items of a list as lines that lead to their pages. */
final class Entries {

    private Entries() {}

    /**
     * @param current the item whose page is shown; a new one stands last
     */
    static List<StepPage.Entry> of(Sitting sitting, QuestionList list, String current) {
        var items = new LinkedHashMap<>(sitting.form().lists().getOrDefault(list.id(), Map.of()));
        if (!current.isEmpty()) items.putIfAbsent(current, Map.of());
        List<Finding> findings = sitting.view().verdict().all();
        var entries = new ArrayList<StepPage.Entry>();
        items.forEach((id, item) -> entries.add(new StepPage.Entry(
                sitting.to("/" + list.id() + "/" + id),
                title(sitting, list, id),
                "",
                sitting.say(isDone(findings, list, id, item) ? "entry.done" : "entry.open"),
                id.equals(current))));
        return entries;
    }

    /** The first item that is not complete. */
    static Optional<String> findOpen(Sitting sitting, QuestionList list) {
        List<Finding> findings = sitting.view().verdict().all();
        return sitting.form().lists().getOrDefault(list.id(), Map.of()).entrySet().stream()
                .filter(item -> !isDone(findings, list, item.getKey(), item.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What an item is called: by its role or its own words; the list's word for a new one while it has neither. */
    static String title(Sitting sitting, QuestionList list, String id) {
        Map<String, Object> item = sitting.item(list, id);
        if (item.get(OwnWords.ROLE) instanceof String role)
            return sitting.view().words().say(list.find(OwnWords.ROLE).orElseThrow(), role, sitting.language());
        return item.get(OwnWords.WORDS) instanceof String words ? words : sitting.text(list.id() + ".item_new");
    }

    private static boolean isDone(List<Finding> findings, QuestionList list, String id, Map<String, Object> item) {
        String pointer = "/lists/" + list.id() + "/" + id;
        return !item.isEmpty()
                && findings.stream()
                        .noneMatch(each ->
                                each.pointer().equals(pointer) || each.pointer().startsWith(pointer + "/"));
    }
}
