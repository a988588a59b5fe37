package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Equal, ordered, among. */
final class Comparing {

    static final Map<String, Rule> RULES = Map.of(
            "=", (of, scope) -> equal(scope.value(of.get(0)), scope.value(of.get(1)), scope),
            "!=", (of, scope) -> not(equal(scope.value(of.get(0)), scope.value(of.get(1)), scope)),
            "<", ordered(order -> order < 0),
            "<=", ordered(order -> order <= 0),
            ">", ordered(order -> order > 0),
            ">=", ordered(order -> order >= 0),
            "in", (of, scope) -> among(scope.value(of.get(0)), scope.values(of.subList(1, of.size())), scope));

    private Comparing() {}

    private static @Nullable Boolean equal(@Nullable Object left, @Nullable Object right, Scope scope) {
        if (left == null || right == null) return null;
        if (scope.knows(Case.SAME_KIND) && !Values.sameKind(left, right)) return null;
        return Values.same(left, right);
    }

    private static @Nullable Boolean not(@Nullable Boolean truth) {
        return truth == null ? null : !truth;
    }

    private static Rule ordered(IntPredicate holds) {
        return (of, scope) -> {
            @Nullable Integer order = Values.order(scope.value(of.get(0)), scope.value(of.get(1)));
            return order == null ? null : holds.test(order);
        };
    }

    private static @Nullable Boolean among(
            @Nullable Object value, List<? extends @Nullable Object> words, Scope scope) {
        var truths = new ArrayList<@Nullable Object>();
        for (@Nullable Object each : chosen(value, scope))
            for (@Nullable Object word : words) truths.add(equal(each, word, scope));
        return Logic.or(truths, scope);
    }

    private static List<? extends @Nullable Object> chosen(@Nullable Object value, Scope scope) {
        if (value instanceof List<?> list && scope.knows(Case.ANY_OF_MANY)) return Values.withoutNulls(list);
        var one = new ArrayList<@Nullable Object>();
        one.add(value);
        return one;
    }
}
