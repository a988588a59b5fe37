package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.expression.Answers;
import org.gapatlas.expression.Expression;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Rule;

/**
 * The questionnaire's own checks. One that fails if any item of a list does so points at every such item; another one points
 * at the question or list that bears it.
 */
final class Checks {

    private final Questionnaire questionnaire;
    private final Places places;

    Checks(Questionnaire questionnaire, Places places) {
        this.questionnaire = questionnaire;
        this.places = places;
    }

    /** Every check that fails, confirmed or not. */
    List<CheckFault> failing(Sight sight, ResponseForm form, ResponseForm previous) {
        var faults = new ArrayList<CheckFault>();
        for (Item item : questionnaire.items()) {
            if (!sight.shows(item)) continue;
            for (Rule rule : item.checks()) failing(faults, sight, form, previous, item, rule);
            if (item instanceof QuestionList list) inside(faults, sight, form, previous, list);
        }
        return faults;
    }

    private void failing(
            List<CheckFault> faults, Sight sight, ResponseForm form, ResponseForm previous, Item item, Rule rule) {
        Optional<OfAny> ofAny = OfAny.find(rule.failIf(), questionnaire);
        if (ofAny.isPresent()) eachFailing(faults, sight, form, previous, ofAny.get(), rule);
        else if (sight.holds(rule.failIf())) faults.add(fault(rule, pointer(item), places.of(form, previous)));
    }

    private void eachFailing(
            List<CheckFault> faults, Sight sight, ResponseForm form, ResponseForm previous, OfAny ofAny, Rule rule) {
        QuestionList list = ofAny.list();
        if (!sight.shows(list)) return;
        eachItem(list, form, (pointer, answers) -> {
            if (Sight.holds(ofAny.condition(), sight.within(list, answers)))
                faults.add(fault(rule, pointer, places.of(list, answers, form, previous)));
        });
    }

    /** A rule of the form {@code any(list, condition)}: what it asks of each item. */
    private record OfAny(QuestionList list, Expression condition) {
        static Optional<OfAny> find(Expression rule, Questionnaire questionnaire) {
            return rule instanceof Expression.Apply any
                            && any.rule().equals("any")
                            && any.operands().size() == 2
                            && any.operands().get(0) instanceof Expression.Name name
                    ? questionnaire
                            .findList(name.name())
                            .map(list -> new OfAny(list, any.operands().get(1)))
                    : Optional.empty();
        }
    }

    /** Checks of questions inside a list are asked of each item. */
    private void inside(
            List<CheckFault> faults, Sight sight, ResponseForm form, ResponseForm previous, QuestionList list) {
        eachItem(list, form, (pointer, answers) -> {
            Answers within = sight.within(list, answers);
            for (Question question : list.questions())
                for (Rule rule : question.checks())
                    if (sight.shows(list, answers, question) && Sight.holds(rule.failIf(), within))
                        faults.add(fault(
                                rule, pointer + Tree.step(question.id()), places.of(list, answers, form, previous)));
        });
    }

    private CheckFault fault(Rule rule, String pointer, Places.Filler filler) {
        return new CheckFault(rule, pointer, filler.say(rule.id() + ".message"));
    }

    private static void eachItem(
            QuestionList list, ResponseForm form, java.util.function.BiConsumer<String, Map<String, Object>> what) {
        form.lists()
                .getOrDefault(list.id(), Map.of())
                .forEach((id, answers) -> what.accept("/lists" + Tree.step(list.id()) + Tree.step(id), answers));
    }

    private static String pointer(Item item) {
        return (item instanceof QuestionList ? "/lists" : "/answers") + Tree.step(item.id());
    }
}
