package org.gapatlas.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule of a questionnaire, read from text such as {@code answered(role) and sum(plan.upskill) > 2 * headcount}.
 *
 * <p>From loosest to tightest: {@code or}, {@code and}, {@code not}, one comparison ({@code = != < <= > >=}, {@code in
 * ['a', 'b']}), {@code + -}, {@code * /}, {@code -x}. Functions: {@code answered count sum any all abs min max}. Texts stand
 * in single quotes, a quote within them twice. {@link #tree()} is what the browser evaluates, so that it needs no parser.
 */
public sealed interface Expression {

    /** The most characters that a text may have, as typed and as {@link #toString()} writes it. */
    int LONGEST = 500;

    /** Reads a text; throws an {@link ExpressionFault} that says where and what was expected. */
    static Expression parse(String text) {
        return new Parser(text).parse();
    }

    /** Reads what {@link #tree()} wrote, also after a journey through JSON. */
    static Expression ofTree(Object tree) {
        return Trees.read(tree);
    }

    /**
     * As JSON: a number, text or truth value stands for itself, {@code {"name": "headcount"}} for an answer, and {@code
     * ["and", ..., ...]} for a rule over its operands.
     */
    Object tree();

    /** Every name said, with the lists within whose items it is said. */
    Set<Mention> mentions();

    /** Every name said, lists among them. */
    default Set<String> names() {
        return mentions().stream().map(Mention::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Canonical text, which reads back as the same tree. */
    @Override
    String toString();

    /** A number (as double), a text or a truth value. */
    record Literal(Object value) implements Expression {
        public Literal {
            if (value instanceof Number number) value = Decimal.of(number);
            else if (!(value instanceof String || value instanceof Boolean))
                throw new IllegalArgumentException(
                        "The value (%s) is no number, text or truth value.".formatted(value));
        }

        @Override
        public Object tree() {
            return value instanceof Double number ? Decimal.shortest(number) : value;
        }

        @Override
        public Set<Mention> mentions() {
            return Set.of();
        }

        @Override
        public String toString() {
            return Printer.literal(value);
        }
    }

    /** The answer of this name. */
    record Name(String name) implements Expression {
        public Name {
            if (!Lexer.isName(name))
                throw new IllegalArgumentException(
                        "The name (%s) is none. Maybe use small letters, digits and _ only.".formatted(name));
        }

        @Override
        public Object tree() {
            return Map.of("name", name);
        }

        @Override
        public Set<Mention> mentions() {
            return Set.of(new Mention(name, List.of()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A rule over its operands; {@code negate} is the minus with one. */
    record Apply(String rule, List<Expression> operands) implements Expression {
        public Apply {
            operands = List.copyOf(operands);
            Operator.named(rule).check(operands);
        }

        @Override
        public Object tree() {
            return Trees.write(this);
        }

        @Override
        public Set<Mention> mentions() {
            return Trees.mentions(this);
        }

        @Override
        public String toString() {
            return Printer.apply(this);
        }
    }
}
