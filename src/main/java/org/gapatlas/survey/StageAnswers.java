package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;

/**
 * The face of what a step of the value chain has answered as a whole. Raw sums: whoever shows them keeps single companies
 * from being seen.
 */
@ApplicationScoped
public class StageAnswers {

    private final StageStore store;
    private final Intakes intakes;

    StageAnswers(StageStore store, Intakes intakes) {
        this.store = store;
        this.intakes = intakes;
    }

    /** The sums of every concept that is counted in heads, by concept and group. */
    @Transactional
    public List<StageSum> of(Round round, String stage) {
        return store.sums(round, stage, concepts(intakes.of(round).questionnaire()));
    }

    private static Map<String, String> concepts(Questionnaire questionnaire) {
        var concepts = new HashMap<String, String>();
        for (Question question : questionnaire.questions())
            if (question.type() == Question.Type.INTEGER) concepts.put(question.id(), question.concept());
        for (QuestionList list : questionnaire.lists())
            for (Question question : list.questions()) concepts.putAll(question.columnConcepts());
        concepts.values().removeIf(concept -> concept.isEmpty() || concept.startsWith(Comparison.BURDEN));
        return concepts;
    }
}
