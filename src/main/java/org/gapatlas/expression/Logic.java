package org.gapatlas.expression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kleene's and, or, not, and the same over a list's items. */
final class Logic {

    static final Map<String, Rule> RULES = Map.of(
            "and", (of, scope) -> and(scope.values(of), scope),
            "or", (of, scope) -> or(scope.values(of), scope),
            "not", (of, scope) -> scope.value(of.get(0)) instanceof Boolean truth ? !truth : null,
            "all", (of, scope) -> and(scope.ofEach(of.get(0), of.get(1)), scope),
            "any", (of, scope) -> or(scope.ofEach(of.get(0), of.get(1)), scope));

    private Logic() {}

    /** True of nothing at all. */
    static @Nullable Boolean and(List<? extends @Nullable Object> truths, Scope scope) {
        if (scope.knows(Case.FALSE_DECIDES) && truths.contains(false)) return false;
        return areKnown(truths) ? !truths.contains(false) : null;
    }

    /** False of nothing at all. */
    static @Nullable Boolean or(List<? extends @Nullable Object> truths, Scope scope) {
        if (scope.knows(Case.TRUE_DECIDES) && truths.contains(true)) return true;
        return areKnown(truths) ? truths.contains(true) : null;
    }

    private static boolean areKnown(List<? extends @Nullable Object> truths) {
        return truths.stream().allMatch(Boolean.class::isInstance);
    }
}
