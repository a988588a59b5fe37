package org.gapatlas.expression;

import org.jspecify.annotations.Nullable;

/**
 * What an expression says of some answers, in Kleene's logic of three truth values: null is unknown, and so is what cannot be
 * computed (kinds that do not fit, a division by zero); nothing is an error. Numbers are IEEE doubles, computed from left to
 * right, as in {@code static/expression.js}, so that both agree to the bit; texts are ordered by UTF-16 unit.
 *
 * <p>Where the grammar is silent: {@code x in [a, b]} is {@code x = a or x = b}, and of a multiple choice whether any of its
 * values is; truth values are equal or not but never less; a list equals nothing (unknown); {@code count} of what is
 * unanswered is 0, never unknown; an item whose condition is unknown is not counted.
 */
public final class Evaluator {

    private final Rules rules;

    public Evaluator() {
        this(Rules.ALL);
    }

    Evaluator(Rules rules) {
        this.rules = rules;
    }

    /** A truth value, a double, a text, a list of such (with nulls), or null for unknown. */
    public @Nullable Object value(Expression expression, Answers answers) {
        return new Scope(rules, answers).value(expression);
    }

    /** Whether it holds; null for unknown, and for what is neither true nor false. */
    public @Nullable Boolean holds(Expression expression, Answers answers) {
        return value(expression, answers) instanceof Boolean truth ? truth : null;
    }
}
