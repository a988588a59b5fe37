package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Expressions that nobody would write, with answers and with the value that this side gives them. Kinds mostly fit, so that
 * most values are known. The same seed makes the same cases.
 */
final class RandomCases {

    private enum Kind {
        NUMBER(List.of(0, 1, -3, 2.5, 0.1, 999_999_999_999_999L), List.of("p", "q", "previous.p"), List.of("column.x")),
        TEXT(List.of("", "a", "b", "it's"), List.of("s", "previous.s"), List.of("many")),
        TRUTH(List.of(true, false), List.of("r", "previous.r"), List.of("need", "site"));

        private final List<Object> literals;
        private final List<String> names;
        private final List<String> lists;

        Kind(List<Object> literals, List<String> names, List<String> lists) {
            this.literals = literals;
            this.names = names;
            this.lists = lists;
        }
    }

    private static final List<String> LISTS = Kind.TRUTH.lists;
    private static final List<Object> NUMBERS = List.of(0, 3, -2.5, 0.1, 1e308, -1e-308);

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    List<Vectors.Case> take(int number) {
        return Stream.generate(() -> Expression.ofTree(tree(any(List.of(Kind.NUMBER, Kind.TRUTH)), 3)))
                .map(this::answered)
                .limit(number)
                .toList();
    }

    private Vectors.Case answered(Expression expression) {
        var lists = Map.of("need", List.of(answers(), answers()), "site", List.of(answers()));
        var asked =
                new Vectors.Case("random", expression.toString(), expression.tree(), answers(), lists, answers(), null);
        return asked.withValue(new Evaluator().value(expression, asked.scope()));
    }

    private Object tree(Kind kind, int depth) {
        if (random.nextInt(30) == 0) return tree(any(List.of(Kind.values())), depth);
        if (depth == 0 || kind == Kind.TEXT) return leaf(kind);
        return kind == Kind.NUMBER ? number(depth - 1) : truth(depth - 1);
    }

    private Object leaf(Kind kind) {
        return random.nextInt(3) == 0 ? any(kind.literals) : name(any(kind.names));
    }

    private Object number(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(any(List.of("negate", "abs")), tree(Kind.NUMBER, depth));
            case 1 -> List.of("count", name(any(LISTS)), tree(Kind.TRUTH, depth));
            case 2 -> List.of(any(List.of("sum", "min", "max", "count")), name(any(any(List.of(Kind.values())).lists)));
            case 3 -> apply(any(List.of("sum", "min", "max")), Kind.NUMBER, 2 + random.nextInt(2), depth);
            default -> apply(any(List.of("+", "-", "*", "/")), Kind.NUMBER, 2, depth);
        };
    }

    private Object truth(int depth) {
        Kind kind = any(List.of(Kind.values()));
        return switch (random.nextInt(7)) {
            case 0 -> List.of("not", tree(Kind.TRUTH, depth));
            case 1 -> List.of("answered", random.nextBoolean() ? name(any(kind.lists)) : tree(kind, depth));
            case 2 -> List.of(any(List.of("any", "all")), name(any(LISTS)), tree(Kind.TRUTH, depth));
            case 3 ->
                List.of(
                        "in",
                        random.nextBoolean() ? name(any(kind.lists)) : tree(kind, depth),
                        any(kind.literals),
                        any(kind.literals));
            case 4 -> apply(any(List.of("and", "or")), Kind.TRUTH, 2 + random.nextInt(2), depth);
            case 5 -> apply(any(List.of("=", "!=")), kind, 2, depth);
            default -> apply(any(List.of("<", "<=", ">", ">=")), any(List.of(Kind.NUMBER, Kind.TEXT)), 2, depth);
        };
    }

    private List<Object> apply(String rule, Kind kind, int operands, int depth) {
        var tree = new ArrayList<Object>(List.of(rule));
        IntStream.range(0, operands).forEach(i -> tree.add(tree(kind, depth)));
        return tree;
    }

    private static Map<String, String> name(String name) {
        return Map.of("name", name);
    }

    /** One answer in four is missing. */
    private Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        answers.put("p", any(NUMBERS));
        answers.put("q", any(NUMBERS));
        answers.put("r", any(Kind.TRUTH.literals));
        answers.put("s", any(Kind.TEXT.literals));
        answers.put("many", values(Kind.TEXT.literals, random.nextInt(3)));
        answers.put("column.x", values(NUMBERS, 3));
        answers.values().removeIf(answer -> random.nextInt(4) == 0);
        return answers;
    }

    private List<Object> values(List<Object> choices, int number) {
        var values = new ArrayList<>();
        for (int i = 0; i < number; i++) values.add(random.nextInt(4) == 0 ? null : any(choices));
        return values;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
