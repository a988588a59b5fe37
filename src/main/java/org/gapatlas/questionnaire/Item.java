package org.gapatlas.questionnaire;

import java.util.List;
import org.gapatlas.expression.Expression;
import org.jspecify.annotations.Nullable;

/** Something that is asked: a question, or a list of like things. */
public sealed interface Item permits Question, QuestionList {

    /** Never used for anything else, in any version. */
    String id();

    /** When it is asked; null for always, and unknown is no. */
    @Nullable
    Expression shown();

    List<Rule> checks();
}
