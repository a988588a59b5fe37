package org.gapatlas.expression;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** What is asked of answers and lists as a whole. */
final class Functions {

    static final Map<String, Rule> RULES = Map.of(
            "answered", (of, scope) -> !Values.isBlank(scope.value(of.get(0))) || scope.items(of.get(0)) > 0,
            "count", (of, scope) -> (double) (of.size() == 1 ? count(of, scope) : countIf(of, scope)),
            "sum", over(Double::sum),
            "min", over(Math::min),
            "max", over(Math::max));

    private Functions() {}

    private static long count(List<Expression> of, Scope scope) {
        return scope.flat(of).stream().filter(value -> !Values.isBlank(value)).count() + scope.items(of.get(0));
    }

    private static long countIf(List<Expression> of, Scope scope) {
        return scope.ofEach(of.get(0), of.get(1)).stream()
                .filter(Boolean.TRUE::equals)
                .count();
    }

    private static Rule over(DoubleBinaryOperator operator) {
        return (of, scope) -> {
            var values = scope.flat(of);
            return reduced(scope.knows(Case.SKIP_UNANSWERED) ? Values.withoutNulls(values) : values, operator, scope);
        };
    }

    private static @Nullable Double reduced(
            List<? extends @Nullable Object> values, DoubleBinaryOperator operator, Scope scope) {
        if (values.isEmpty() || !values.stream().allMatch(Double.class::isInstance)) return null;
        return Arithmetic.kept(
                values.stream().mapToDouble(Double.class::cast).reduce(operator).orElseThrow(), scope);
    }
}
