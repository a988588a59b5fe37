package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.expression.Answers;
import org.gapatlas.expression.Expression;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a workplace says against its round's questionnaire. A draft may be unfinished, but every answer in it must be
 * of its kind; a submission must be whole, pass every check, and confirm every warning. Touches nothing.
 */
final class Intake {

    /** What a workplace without needs says, in one click. */
    static final Asked NO_NEEDS = new Asked(ResponseForm.EMPTY.withMissing("has_needs", "none"), List.of());

    private final Questionnaire questionnaire;
    private final CodeLists codes;
    private final Horizon horizon;
    private final Places places;
    private final Checks checks;

    Intake(Questionnaire questionnaire, CodeLists codes, Horizon horizon) {
        this.questionnaire = questionnaire;
        this.codes = codes;
        this.horizon = horizon;
        this.places = new Places(questionnaire, codes);
        this.checks = new Checks(questionnaire, places);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Places places() {
        return places;
    }

    /** Every check that fails, confirmed or not; each answer must be of its kind. */
    List<CheckFault> failing(ResponseForm form, ResponseForm previous) {
        return checks.failing(Sight.of(questionnaire, form, previous), form, previous);
    }

    /** What would be kept: without the hidden answers and the contact's address. */
    String hashOf(ResponseForm form, ResponseForm previous) {
        return hashOf(Asked.of(questionnaire, form, previous));
    }

    String hashOf(Asked asked) {
        return ContentHash.of(
                questionnaire, Separated.of(questionnaire, asked.form()).form());
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
        answers(rules, faults, byId(questionnaire.questions()), form.answers(), "/answers");
        form.lists()
                .forEach((list, items) -> questionnaire
                        .findList(list)
                        .ifPresentOrElse(
                                known -> items(rules, faults, known, items),
                                () -> faults.add(unknown("/lists" + Tree.step(list), list, listIds()))));
        if (form.confirmed().isEmpty()) return faults;
        Set<String> confirmable = questionnaire.confirmable();
        for (int i = 0; i < form.confirmed().size(); i++) {
            String check = form.confirmed().get(i).check();
            if (!confirmable.contains(check)) faults.add(unknown("/confirmed/" + i + "/check", check, confirmable));
        }
        return faults;
    }

    /**
     * What stands between a response and its submission; what is not asked must have been left out.
     *
     * @param previous the workplace's last answer; an empty one where there is none
     */
    Verdict judge(ResponseForm form, ResponseForm previous) {
        List<Finding> kinds = faultsOfDraft(form);
        var sight = Sight.of(questionnaire, form, previous);
        var errors = new ArrayList<>(missing(form, sight));
        errors.addAll(kinds);
        var warnings = new ArrayList<Finding>();
        // A check computes with answers of the right kind only; the others must be mended first anyway.
        if (kinds.isEmpty())
            for (CheckFault fault : checks.failing(sight, form, previous)) {
                if (fault.rule().level() == Rule.Level.ERROR) errors.add(fault);
                else if (!isConfirmed(form, fault.rule())) warnings.add(fault);
            }
        return new Verdict(errors, warnings);
    }

    private static boolean isConfirmed(ResponseForm form, Rule rule) {
        return form.findConfirmation(rule.id())
                .filter(each -> !rule.askReason()
                        || (each.reason() != null && !each.reason().isBlank()))
                .isPresent();
    }

    /** What must be answered and is not, and lists with too few, too many or the same items. */
    List<Finding> missing(ResponseForm form, Sight sight) {
        var faults = new ArrayList<Finding>();
        for (Question question : questionnaire.questions())
            if (sight.shows(question)) required(faults, question, form.answers(), sight, "/answers");
        for (QuestionList list : questionnaire.lists()) {
            if (!sight.shows(list)) continue;
            var items = form.lists().getOrDefault(list.id(), Map.of());
            if (items.isEmpty() && isRequired(list.required(), list.requiredIf(), sight))
                faults.add(missing(list.id(), "/lists/" + list.id()));
            count(faults, list, items.size());
            items.forEach((id, item) -> {
                for (Question question : list.questions())
                    if (sight.shows(list, item, question))
                        required(faults, question, item, sight.within(list, item), pointer(list.id(), id));
            });
            twice(faults, list, items);
        }
        return faults;
    }

    private static void items(
            ValueRules rules, List<Finding> faults, QuestionList list, Map<String, Map<String, Object>> items) {
        Map<String, Question> questions = byId(list.questions());
        items.forEach((id, item) -> answers(rules, faults, questions, item, pointer(list.id(), id)));
    }

    private static void answers(
            ValueRules rules,
            List<Finding> faults,
            Map<String, Question> questions,
            Map<String, Object> answers,
            String pointer) {
        answers.forEach((id, value) -> {
            @Nullable Question question = questions.get(id);
            if (question == null) faults.add(unknown(pointer + Tree.step(id), id, questions.keySet()));
            else rules.check(question, value, pointer + Tree.step(id));
        });
    }

    /** A note asks nothing. */
    private static Map<String, Question> byId(List<Question> questions) {
        var byId = new HashMap<String, Question>();
        for (Question each : questions) if (!each.isNote()) byId.put(each.id(), each);
        return byId;
    }

    private static void required(
            List<Finding> faults, Question question, Map<String, Object> answers, Answers sight, String pointer) {
        if (isRequired(question.required(), question.requiredIf(), sight) && isUnanswered(answers.get(question.id())))
            faults.add(missing(question.id(), pointer + Tree.step(question.id())));
    }

    private static boolean isRequired(boolean always, @Nullable Expression sometimes, Answers sight) {
        return always || (sometimes != null && Sight.holds(sometimes, sight));
    }

    private static Fault missing(String question, String pointer) {
        return new Fault("answer-missing", pointer, Map.of("question", question));
    }

    /** Nothing, an empty text, an empty choice and a table of nothing are no answers. */
    private static boolean isUnanswered(@Nullable Object answer) {
        return answer == null
                || (answer instanceof String text && text.isBlank())
                || (answer instanceof List<?> list && list.isEmpty())
                || (answer instanceof Map<?, ?> map && map.values().stream().allMatch(Intake::isUnanswered));
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
        var ids = new TreeSet<String>();
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
