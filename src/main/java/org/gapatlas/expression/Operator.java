package org.gapatlas.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the grammar knows of a rule: how tightly it binds when written between its operands, and how many it takes.
 *
 * @param binds from {@link #OR} to {@link #VALUE}; functions bind as values do
 */
record Operator(String name, int binds, int fewest, int most) {

    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int SUM = 5;
    static final int PRODUCT = 6;
    static final int SIGN = 7;
    static final int VALUE = 8;

    private static final int ANY_NUMBER = Expression.LONGEST;
    private static final Map<String, Operator> ALL = all();

    private static Map<String, Operator> all() {
        var all = new LinkedHashMap<String, Operator>();
        add(all, OR, 2, ANY_NUMBER, "or");
        add(all, AND, 2, ANY_NUMBER, "and");
        add(all, NOT, 1, 1, "not");
        add(all, COMPARISON, 2, 2, "=", "!=", "<", "<=", ">", ">=");
        add(all, COMPARISON, 2, ANY_NUMBER, "in");
        add(all, SUM, 2, 2, "+", "-");
        add(all, PRODUCT, 2, 2, "*", "/");
        add(all, SIGN, 1, 1, "negate");
        add(all, VALUE, 1, 1, "answered", "abs");
        add(all, VALUE, 1, 2, "count");
        add(all, VALUE, 2, 2, "any", "all");
        add(all, VALUE, 1, ANY_NUMBER, "sum", "min", "max");
        return all;
    }

    private static void add(Map<String, Operator> all, int binds, int fewest, int most, String... names) {
        for (String name : names) all.put(name, new Operator(name, binds, fewest, most));
    }

    static boolean isFunction(String name) {
        return ALL.containsKey(name) && named(name).isFunction();
    }

    static Operator named(String name) {
        var operator = ALL.get(name);
        if (operator == null)
            throw new IllegalArgumentException(
                    "The rule (%s) is not known. Maybe use one of %s.".formatted(name, ALL.keySet()));
        return operator;
    }

    boolean isFunction() {
        return binds == VALUE;
    }

    /** Whether it looks into a list's items: the first operand names the list, the second is asked of each item. */
    boolean looksInto(List<Expression> operands) {
        return isFunction() && most == 2 && operands.size() == 2;
    }

    /** How a function is written. */
    String usage() {
        if (name.equals("any") || name.equals("all")) return name + "(list, condition)";
        if (name.equals("count")) return "count(value) or count(list, condition)";
        return most == 1 ? name + "(value)" : name + "(value, ...)";
    }

    void check(List<Expression> operands) {
        if (operands.size() < fewest || operands.size() > most)
            throw new IllegalArgumentException("The rule (%s) cannot take %d operands. Maybe give it %d."
                    .formatted(name, operands.size(), fewest));
        if (looksInto(operands) && !(operands.get(0) instanceof Expression.Name))
            throw new IllegalArgumentException(
                    "The rule (%s) looks into a list, which (%s) is not.".formatted(name, operands.get(0)));
        if (name.equals("in") && !operands.stream().skip(1).allMatch(Expression.Literal.class::isInstance))
            throw new IllegalArgumentException("The words after in (%s) must be written out.".formatted(operands));
        if (name.equals("negate") && isNumber(operands.get(0)))
            throw new IllegalArgumentException(
                    "The number (%s) must carry its own sign. Maybe write it as one number.".formatted(operands));
    }

    private static boolean isNumber(Expression operand) {
        return operand instanceof Expression.Literal literal && literal.value() instanceof Double;
    }
}
