package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a workplace says against its round's questionnaire. A draft may be unfinished, but every answer in it must be
 * of its kind; a submission must be whole. Touches nothing.
 */
final class Intake {

    /** What a workplace without needs says, in one click. */
    static final Asked NO_NEEDS = new Asked(ResponseForm.EMPTY.withMissing("has_needs", "none"), List.of());

    private final Questionnaire questionnaire;
    private final CodeLists codes;
    private final Horizon horizon;

    Intake(Questionnaire questionnaire, CodeLists codes, Horizon horizon) {
        this.questionnaire = questionnaire;
        this.codes = codes;
        this.horizon = horizon;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The fingerprint of what would be kept: the hidden answers and the contact's address are not in it. */
    String hashOf(ResponseForm form) {
        return ContentHash.of(
                questionnaire,
                Separated.of(questionnaire, Asked.of(questionnaire, form).form())
                        .form());
    }

    /** A whole response names the questionnaire that it answers, which must be the round's. */
    List<Finding> faultsOfVersion(Map<String, ?> response) {
        var faults = new ArrayList<Finding>();
        named(faults, response, "questionnaire", questionnaire.id());
        named(faults, response, "version", questionnaire.version());
        return faults;
    }

    private static void named(List<Finding> faults, Map<String, ?> response, String member, String expected) {
        @Nullable Object value = response.get(member);
        if (!expected.equals(value))
            faults.add(Fault.of("other-questionnaire", Tree.step(member), String.valueOf(value))
                    .with("expected", expected));
    }

    /** What of it is not of its kind. */
    List<Finding> faultsOfDraft(ResponseForm form) {
        var faults = new ArrayList<Finding>();
        var rules = new ValueRules(codes, horizon, faults);
        answers(rules, faults, questionnaire.questions(), form.answers(), "/answers");
        form.lists()
                .forEach((list, items) -> questionnaire
                        .findList(list)
                        .ifPresentOrElse(
                                known -> items.forEach((id, item) ->
                                        answers(rules, faults, known.questions(), item, pointer(list, id))),
                                () -> faults.add(unknown("/lists" + Tree.step(list), list, listIds()))));
        for (int i = 0; i < form.confirmed().size(); i++) {
            String check = form.confirmed().get(i).check();
            if (!questionnaire.confirmable().contains(check))
                faults.add(unknown("/confirmed/" + i + "/check", check, questionnaire.confirmable()));
        }
        return faults;
    }

    /** What keeps it from being submitted, once what is not asked has been left out. */
    List<Finding> faultsOfSubmission(ResponseForm form) {
        Check<ResponseForm> kinds = this::faultsOfDraft;
        return Check.<ResponseForm>all(this::missing, kinds.then(NeedRules.ALL)).findingsIn(form);
    }

    private List<Finding> missing(ResponseForm form) {
        var faults = new ArrayList<Finding>();
        required(faults, questionnaire.questions(), form.answers(), "/answers");
        for (QuestionList list : questionnaire.lists()) {
            var items = form.lists().getOrDefault(list.id(), Map.of());
            if (list.shown() == null || list.shown().holds(form.answers())) count(faults, list, items.size());
            items.forEach((id, item) -> required(faults, list.questions(), item, pointer(list.id(), id)));
            twice(faults, list, items);
        }
        return faults;
    }

    private static void answers(
            ValueRules rules,
            List<Finding> faults,
            List<Question> questions,
            Map<String, Object> answers,
            String pointer) {
        var byId = new HashMap<String, Question>();
        questions.forEach(question -> byId.put(question.id(), question));
        answers.forEach((id, value) -> {
            @Nullable Question question = byId.get(id);
            if (question == null) faults.add(unknown(pointer + Tree.step(id), id, byId.keySet()));
            else rules.check(question, value, pointer + Tree.step(id));
        });
    }

    private static void required(
            List<Finding> faults, List<Question> questions, Map<String, Object> answers, String pointer) {
        for (Question question : questions)
            if (question.required() && !answers.containsKey(question.id()))
                faults.add(new Fault(
                        "answer-missing", pointer + Tree.step(question.id()), Map.of("question", question.id())));
    }

    private static void count(List<Finding> faults, QuestionList list, int size) {
        if (size < list.fewest())
            faults.add(Fault.of("too-few-items", "/lists/" + list.id(), size).with("least", list.fewest()));
        if (size > list.most())
            faults.add(Fault.of("too-many-items", "/lists/" + list.id(), size).with("most", list.most()));
    }

    /** Two items whose unique answers are the same; without the first of them nothing can be compared. */
    private static void twice(List<Finding> faults, QuestionList list, Map<String, Map<String, Object>> items) {
        var seen = new HashSet<List<String>>();
        items.forEach((id, item) -> {
            var key = list.unique().stream()
                    .map(question -> String.valueOf(item.get(question)))
                    .toList();
            boolean comparable =
                    !key.isEmpty() && item.containsKey(list.unique().get(0));
            if (comparable && !seen.add(key)) faults.add(Fault.of("item-twice", pointer(list.id(), id), key.get(0)));
        });
    }

    private Set<String> listIds() {
        var ids = new HashSet<String>();
        questionnaire.lists().forEach(list -> ids.add(list.id()));
        return ids;
    }

    private static Fault unknown(String pointer, String id, Set<String> known) {
        return Fault.of("unknown-item", pointer, id).with("nearest", String.join(", ", Nearest.to(id, known)));
    }

    private static String pointer(String list, String id) {
        return "/lists" + Tree.step(list) + Tree.step(id);
    }
}
