package org.gapatlas.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Brings answers along from last time and from the register, as far as a question allows it, and marks them. Of a list's
 * items it brings what describes them; what is to be judged anew, numbers of a plan and how certain they are, is shown
 * beside the field instead, so that nobody sends in last year's plan by not looking.
 */
final class Prefill {

    private final Questionnaire questionnaire;
    private final ResponseForm before;
    private final Map<String, Object> register;
    private final Set<String> marks = new TreeSet<>();

    /**
     * @param register answers by question
     */
    Prefill(Questionnaire questionnaire, ResponseForm before, Map<String, Object> register) {
        this.questionnaire = questionnaire;
        this.before = before;
        this.register = register;
    }

    /** The response with what was brought along, where it says nothing itself. */
    ResponseForm into(ResponseForm form) {
        var answers = new LinkedHashMap<>(form.answers());
        for (Question question : questionnaire.questions()) {
            @Nullable Object known = known(question);
            if (known == null || answers.containsKey(question.id())) continue;
            answers.put(question.id(), known);
            marks.add("/answers" + Tree.step(question.id()));
        }
        var lists = new LinkedHashMap<>(form.lists());
        for (QuestionList list : questionnaire.lists())
            if (list.prefill().contains(Question.Prefill.PREVIOUS) && !lists.containsKey(list.id())) {
                var items = items(list);
                if (!items.isEmpty()) lists.put(list.id(), items);
            }
        return form.withAnswers(answers).withLists(lists).withMarks(marks);
    }

    private @Nullable Object known(Question question) {
        @Nullable Object said = before.answers().get(question.id());
        if (said != null && question.prefill().contains(Question.Prefill.PREVIOUS)) return said;
        return question.prefill().contains(Question.Prefill.REGISTER) ? register.get(question.id()) : null;
    }

    private Map<String, Map<String, Object>> items(QuestionList list) {
        var items = new LinkedHashMap<String, Map<String, Object>>();
        before.lists().getOrDefault(list.id(), Map.of()).forEach((id, item) -> {
            var brought = new LinkedHashMap<String, Object>();
            for (Question question : list.questions())
                if (describes(question) && item.containsKey(question.id())) {
                    brought.put(question.id(), item.get(question.id()));
                    marks.add("/lists/" + list.id() + Tree.step(id) + Tree.step(question.id()));
                }
            if (!brought.isEmpty()) items.put(id, brought);
        });
        return items;
    }

    private static boolean describes(Question question) {
        return switch (question.type()) {
            case CODE, TEXT -> true;
            case INTEGER -> question.concept().equals("eqf.level");
            default -> false;
        };
    }
}
