package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;

/**
 * A response without the answers to questions that its other answers hide.
 *
 * @param dropped where those answers stood
 */
record Asked(ResponseForm form, List<String> dropped) {

    static Asked of(Questionnaire questionnaire, ResponseForm form, ResponseForm previous) {
        var sight = Sight.of(questionnaire, form, previous);
        var dropped = new ArrayList<String>();
        var answers = new LinkedHashMap<>(form.answers());
        for (Question question : questionnaire.questions())
            if (!sight.shows(question) && answers.remove(question.id()) != null)
                dropped.add("/answers" + Tree.step(question.id()));
        var lists = new LinkedHashMap<>(form.lists());
        for (QuestionList list : questionnaire.lists())
            lists.computeIfPresent(list.id(), (id, items) -> items(sight, list, items, dropped));
        return new Asked(form.withAnswers(answers).withLists(lists).withoutMarks(dropped), List.copyOf(dropped));
    }

    private static Map<String, Map<String, Object>> items(
            Sight sight, QuestionList list, Map<String, Map<String, Object>> items, List<String> dropped) {
        boolean shown = sight.shows(list);
        var kept = new LinkedHashMap<String, Map<String, Object>>();
        items.forEach((id, item) -> {
            String pointer = "/lists/" + list.id() + Tree.step(id);
            if (shown) kept.put(id, visible(sight, list, item, pointer, dropped));
            else dropped.add(pointer);
        });
        return kept;
    }

    private static Map<String, Object> visible(
            Sight sight, QuestionList list, Map<String, Object> item, String pointer, List<String> dropped) {
        var kept = new LinkedHashMap<>(item);
        for (Question question : list.questions())
            if (!sight.shows(list, item, question) && kept.remove(question.id()) != null)
                dropped.add(pointer + Tree.step(question.id()));
        return kept;
    }
}
