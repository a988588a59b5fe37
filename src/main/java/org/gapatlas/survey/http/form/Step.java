package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Section;
import org.gapatlas.survey.ItemIds;
import org.jspecify.annotations.Nullable;

/**
 * One page of the form: a section, or one item of a list in it.
 *
 * @param list null for a section
 * @param item the item's id; empty for a section
 */
record Step(Section section, @Nullable QuestionList list, String item) {

    /** The page of a section that is asked of this guest. */
    static Optional<Step> find(Sitting sitting, String section) {
        return sitting.sections().stream()
                .filter(each -> each.id().equals(section))
                .map(each -> new Step(each, null, ""))
                .findFirst();
    }

    /** The page of an item, one that is not there yet too. */
    static Optional<Step> find(Sitting sitting, String list, String item) {
        if (!ItemIds.isOne(item)) return Optional.empty();
        return sitting.sections().stream()
                .flatMap(section -> sitting.listsOf(section).stream()
                        .filter(each -> each.id().equals(list))
                        .map(each -> new Step(section, each, item)))
                .findFirst();
    }

    /** An id that no item has yet. */
    static String newItem(Sitting sitting, QuestionList list) {
        return ItemIds.fresh(
                sitting.form().lists().getOrDefault(list.id(), Map.of()).keySet());
    }

    boolean isItem() {
        return list != null;
    }

    /** The page's address below the workplace's. */
    String path() {
        return list == null ? "/" + section.id() : "/" + list.id() + "/" + item;
    }

    /** Every question that the page may ask. */
    List<Question> questions() {
        return list == null ? section.questions() : list.questions();
    }

    /** Those that it asks now. */
    List<Question> asked(Sitting sitting) {
        return questions().stream()
                .filter(question -> list == null
                        ? sitting.view().shows(question)
                        : sitting.view().shows(list, sitting.item(list, item), question))
                .toList();
    }

    /** What is stored of what the page shows. */
    Map<String, Object> answers(Sitting sitting) {
        return Saver.only(
                list == null ? sitting.form().answers() : sitting.item(list, item),
                questions().stream().map(Question::id).toList());
    }

    /** Answers of this page as a patch of the whole response. */
    Map<String, Object> patch(Map<String, @Nullable Object> answers) {
        var patch = new LinkedHashMap<String, Object>();
        if (list == null) patch.put("answers", answers);
        else patch.put("lists", Map.of(list.id(), Map.of(item, answers)));
        return patch;
    }

    /** The patch that takes the item out. */
    Map<String, Object> removal() {
        var items = new LinkedHashMap<String, @Nullable Object>();
        items.put(item, null);
        return Map.of("lists", Map.of(list == null ? "" : list.id(), items));
    }

    /** Those findings that point into this page. */
    List<Finding> of(List<Finding> findings) {
        var mine = new ArrayList<Finding>();
        for (Finding finding : findings) if (isMine(finding.pointer())) mine.add(finding);
        return mine;
    }

    private boolean isMine(String pointer) {
        if (list != null) return pointer.equals(own()) || pointer.startsWith(own() + "/");
        String question = Names.questionOf(pointer);
        return Names.itemOf(pointer).isEmpty()
                && section.items().stream().anyMatch(each -> each.id().equals(question));
    }

    private String own() {
        return "/lists/" + (list == null ? "" : list.id()) + "/" + item;
    }
}
