package org.gapatlas.questionnaire;

import java.util.List;
import org.gapatlas.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A step of the questionnaire.
 *
 * @param shown when it is asked; null for always
 */
public record Section(String id, @Nullable Expression shown, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    /** Its single questions in the order of asking; those of lists are not among them. */
    public List<Question> questions() {
        return items.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList();
    }

    public List<QuestionList> lists() {
        return items.stream()
                .filter(QuestionList.class::isInstance)
                .map(QuestionList.class::cast)
                .toList();
    }
}
