package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of values that rules know: truth value, double, text, list; anything else is null. */
final class Values {

    private Values() {}

    static @Nullable Object known(@Nullable Object answer) {
        if (answer instanceof Number number) return finite(number.doubleValue());
        if (answer instanceof List<?> list) return known(list);
        return answer instanceof String || answer instanceof Boolean ? answer : null;
    }

    private static List<@Nullable Object> known(List<?> list) {
        var known = new ArrayList<@Nullable Object>();
        for (@Nullable Object each : list) known.add(each instanceof List ? null : known(each));
        return Collections.unmodifiableList(known);
    }

    static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    static boolean isBlank(@Nullable Object value) {
        if (value instanceof List<?> list) return list.stream().allMatch(Values::isBlank);
        return value == null || value.equals("");
    }

    /** Equality of two scalars; a double has one zero here. */
    static boolean same(Object left, Object right) {
        return left instanceof Double a && right instanceof Double b
                ? a.doubleValue() == b.doubleValue()
                : left.equals(right);
    }

    static boolean sameKind(Object left, Object right) {
        return !(left instanceof List) && left.getClass() == right.getClass();
    }

    /** Less than zero, zero or more, where the two can be ordered; else null. */
    static @Nullable Integer order(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Double a && right instanceof Double b) return Double.compare(a + 0.0, b + 0.0);
        return left instanceof String a && right instanceof String b ? a.compareTo(b) : null;
    }

    static List<Object> withoutNulls(List<? extends @Nullable Object> values) {
        return values.stream()
                .<Object>mapMulti((value, to) -> {
                    if (value != null) to.accept(value);
                })
                .toList();
    }
}
