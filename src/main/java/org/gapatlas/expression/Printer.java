package org.gapatlas.expression;

import java.util.List;
import java.util.stream.Collectors;

/** Writes expressions with as few parentheses as read back the same. */
final class Printer {

    private Printer() {}

    static String literal(Object value) {
        if (value instanceof Double number) return Decimal.plain(number);
        return value instanceof String text ? "'" + text.replace("'", "''") + "'" : value.toString();
    }

    static String apply(Expression.Apply apply) {
        Operator operator = Operator.named(apply.rule());
        var operands = apply.operands();
        if (operator.isFunction()) return apply.rule() + "(" + joined(operands, ", ") + ")";
        return switch (operator.binds()) {
            case Operator.OR, Operator.AND -> chain(operator, operands);
            case Operator.NOT -> "not " + operand(operands.get(0), Operator.NOT);
            case Operator.SIGN -> "-" + operand(operands.get(0), Operator.SIGN);
            case Operator.COMPARISON -> comparison(operator, operands);
            default -> pair(operator, operands, operator.binds());
        };
    }

    private static String chain(Operator operator, List<Expression> operands) {
        return operands.stream()
                .map(operand -> operand(operand, operator.binds() + 1))
                .collect(Collectors.joining(" " + operator.name() + " "));
    }

    private static String comparison(Operator operator, List<Expression> operands) {
        return operator.name().equals("in")
                ? operand(operands.get(0), Operator.SUM) + " in [" + joined(operands.subList(1, operands.size()), ", ")
                        + "]"
                : pair(operator, operands, Operator.SUM);
    }

    /** The right side of {@code a - (b - c)} needs its parentheses, the left side of {@code (a - b) - c} does not. */
    private static String pair(Operator operator, List<Expression> operands, int left) {
        return operand(operands.get(0), left) + " " + operator.name() + " "
                + operand(operands.get(1), operator.binds() + 1);
    }

    private static String joined(List<Expression> operands, String between) {
        return operands.stream().map(Expression::toString).collect(Collectors.joining(between));
    }

    private static String operand(Expression operand, int loosest) {
        boolean loose = operand instanceof Expression.Apply apply
                && Operator.named(apply.rule()).binds() < loosest;
        return loose ? "(" + operand + ")" : operand.toString();
    }
}
