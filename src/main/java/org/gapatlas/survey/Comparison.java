package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * A workplace's answer beside its answer of last time and the average of its step of the value chain.
 *
 * @param concept such as {@code headcount.persons.reference_day} or {@code need.flow.new_post}, summed over needs and years
 * @param own null where not answered
 * @param previous null where there was none
 * @param stage null where it may not be shown, or is not known
 * @param flag why the average is withheld: {@code c}; null otherwise
 */
public record Comparison(
        String concept,
        @Nullable Double own,
        @Nullable Double previous,
        @Nullable Double stage,
        @Nullable String flag) {

    /** Concepts of how much work answering was: they are about the survey, not about heads. */
    static final String BURDEN = "burden.";

    /** One comparison for each concept that is counted in heads. */
    static List<Comparison> of(
            Questionnaire questionnaire,
            ResponseForm own,
            ResponseForm previous,
            List<SomethingBack.StageAverage> averages) {
        var all = new ArrayList<Comparison>();
        Map<String, Double> now = heads(questionnaire, own);
        Map<String, Double> before = heads(questionnaire, previous);
        for (String concept : concepts(questionnaire)) {
            Optional<SomethingBack.StageAverage> average = averages.stream()
                    .filter(each -> each.concept().equals(concept))
                    .findFirst();
            all.add(new Comparison(
                    concept,
                    now.get(concept),
                    before.get(concept),
                    average.map(SomethingBack.StageAverage::value).orElse(null),
                    average.map(SomethingBack.StageAverage::flag).orElse(null)));
        }
        return all;
    }

    /** Concepts of whole numbers and of table columns, in the order of asking. */
    private static List<String> concepts(Questionnaire questionnaire) {
        var concepts = new ArrayList<String>();
        questionnaire.questions().forEach(question -> concept(question).ifPresent(concepts::add));
        for (QuestionList list : questionnaire.lists())
            for (Question question : list.questions())
                concepts.addAll(question.columnConcepts().values());
        return concepts.stream().distinct().toList();
    }

    private static Optional<String> concept(Question question) {
        boolean counted = question.type() == Question.Type.INTEGER || question.type() == Question.Type.HEADS;
        return counted && !question.concept().isEmpty() && !question.concept().startsWith(BURDEN)
                ? Optional.of(question.concept())
                : Optional.empty();
    }

    /** What a response says of each concept: likely heads, summed; nothing where nothing was said. */
    static Map<String, Double> heads(Questionnaire questionnaire, ResponseForm form) {
        var heads = new TreeMap<String, Double>();
        for (Question question : questionnaire.questions())
            concept(question)
                    .ifPresent(concept -> add(heads, concept, form.answers().get(question.id())));
        for (QuestionList list : questionnaire.lists())
            form.lists().getOrDefault(list.id(), Map.of()).values().forEach(item -> items(heads, list, item));
        return heads;
    }

    private static void items(Map<String, Double> heads, QuestionList list, Map<String, Object> item) {
        for (Question question : list.questions())
            if (item.get(question.id()) instanceof Map<?, ?> table)
                for (Object row : table.values())
                    if (row instanceof Map<?, ?> cells)
                        question.columnConcepts().forEach((column, concept) -> add(heads, concept, cells.get(column)));
    }

    private static void add(Map<String, Double> heads, String concept, @Nullable Object answer) {
        if (RuleValues.of(answer, null) instanceof Double number) heads.merge(concept, number, Double::sum);
    }
}
