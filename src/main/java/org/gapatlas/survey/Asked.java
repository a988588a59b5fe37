package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A response without the answers to questions that its other answers hide.
 *
 * @param dropped where those answers stood
 */
record Asked(ResponseForm form, List<String> dropped) {

    static Asked of(Questionnaire questionnaire, ResponseForm form) {
        var dropped = new ArrayList<String>();
        var answers = visible(questionnaire.questions(), form.answers(), "/answers", dropped);
        var lists = new LinkedHashMap<>(form.lists());
        for (QuestionList list : questionnaire.lists())
            lists.computeIfPresent(list.id(), (id, items) -> items(list, answers, items, dropped));
        return new Asked(form.withAnswers(answers).withLists(lists), List.copyOf(dropped));
    }

    private static Map<String, Map<String, Object>> items(
            QuestionList list,
            Map<String, Object> answers,
            Map<String, Map<String, Object>> items,
            List<String> dropped) {
        boolean hidden = list.shown() != null && !list.shown().holds(answers);
        var kept = new LinkedHashMap<String, Map<String, Object>>();
        items.forEach((id, item) -> {
            String pointer = "/lists/" + list.id() + Tree.step(id);
            if (hidden) dropped.add(pointer);
            else kept.put(id, visible(list.questions(), item, pointer, dropped));
        });
        return kept;
    }

    private static Map<String, Object> visible(
            List<Question> questions, Map<String, Object> answers, String pointer, List<String> dropped) {
        var kept = new LinkedHashMap<>(answers);
        for (Question question : questions) {
            boolean hidden = question.shown() != null && !question.shown().holds(answers);
            if (hidden && kept.remove(question.id()) != null) dropped.add(pointer + Tree.step(question.id()));
        }
        return kept;
    }
}
