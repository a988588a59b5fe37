package org.gapatlas.expression;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two numbers to one, and one to one. */
final class Arithmetic {

    static final Map<String, Rule> RULES = Map.of(
            "+", ofTwo(Double::sum),
            "-", ofTwo((a, b) -> a - b),
            "*", ofTwo((a, b) -> a * b),
            "/", ofTwo((a, b) -> a / b),
            "negate", ofOne(a -> -a),
            "abs", ofOne(Math::abs));

    private Arithmetic() {}

    private static Rule ofTwo(DoubleBinaryOperator operator) {
        return (of, scope) -> scope.value(of.get(0)) instanceof Double a && scope.value(of.get(1)) instanceof Double b
                ? kept(operator.applyAsDouble(a, b), scope)
                : null;
    }

    private static Rule ofOne(DoubleUnaryOperator operator) {
        return (of, scope) -> scope.value(of.get(0)) instanceof Double a ? operator.applyAsDouble(a) : null;
    }

    static @Nullable Double kept(double number, Scope scope) {
        return scope.knows(Case.FINITE) ? Values.finite(number) : Double.valueOf(number);
    }
}
