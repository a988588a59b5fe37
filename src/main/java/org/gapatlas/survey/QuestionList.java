package org.gapatlas.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of like things, such as the needs; each item answers the same questions and has an id that its sender picks.
 *
 * @param shown when it is asked for; null for always
 * @param unique the questions whose answers together may stand only once
 */
public record QuestionList(
        String id, @Nullable Condition shown, int fewest, int most, List<String> unique, List<Question> questions) {
    public QuestionList {
        unique = List.copyOf(unique);
        questions = List.copyOf(questions);
    }
}
