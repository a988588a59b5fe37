package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A list of like things, such as the needs; each item answers the same questions and has an id that its sender picks.
 *
 * @param unique the questions whose answers together may stand only once
 */
public record QuestionList(
        String id,
        boolean required,
        @Nullable Expression requiredIf,
        @Nullable Expression shown,
        int fewest,
        int most,
        List<String> unique,
        Set<Question.Prefill> prefill,
        List<Question> questions,
        List<Rule> checks)
        implements Item {

    public QuestionList {
        unique = List.copyOf(unique);
        prefill = Set.copyOf(prefill);
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
    }

    /** A plain loop: rules ask for every name that stands in them, for every item. */
    public Optional<Question> find(String question) {
        for (Question each : questions) if (each.id().equals(question)) return Optional.of(each);
        return Optional.empty();
    }
}
