package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions to and from JSON's maps, lists, texts, numbers and truth values. */
final class Trees {

    /** No text of {@link Expression#LONGEST} characters makes a deeper one. */
    private static final int DEEPEST = Expression.LONGEST / 2 + 1;

    private Trees() {}

    static Object write(Expression.Apply apply) {
        var tree = new ArrayList<Object>();
        tree.add(apply.rule());
        apply.operands().forEach(operand -> tree.add(operand.tree()));
        return List.copyOf(tree);
    }

    static Expression read(Object tree) {
        Expression expression = read(tree, 0);
        if (isLong(expression))
            throw new IllegalArgumentException("The rule (%s) is too long. Maybe split it.".formatted(expression));
        return expression;
    }

    /** What cannot be written as a text cannot be a tree either. */
    static boolean isLong(Expression expression) {
        return expression.toString().length() > Expression.LONGEST;
    }

    private static Expression read(Object tree, int depth) {
        if (depth > DEEPEST) throw new IllegalArgumentException("The tree is too deep. Maybe split the rule.");
        if (tree instanceof Map<?, ?> map && map.size() == 1 && map.get("name") instanceof String name)
            return new Expression.Name(name);
        if (tree instanceof List<?> list && list.size() > 1 && list.get(0) instanceof String rule)
            return apply(rule, operands(list, depth));
        if (tree instanceof Map || tree instanceof List)
            throw new IllegalArgumentException("The tree (%s) is no expression.".formatted(tree));
        return new Expression.Literal(tree);
    }

    private static List<Expression> operands(List<?> list, int depth) {
        return list.stream().skip(1).map(operand -> read(operand, depth + 1)).toList();
    }

    private static Expression apply(String rule, List<Expression> operands) {
        return rule.equals("negate") && operands.size() == 1
                ? negated(operands.get(0))
                : new Expression.Apply(rule, operands);
    }

    /** A number carries its own sign; anything else is negated. */
    static Expression negated(Expression operand) {
        return operand instanceof Expression.Literal literal && literal.value() instanceof Double number
                ? new Expression.Literal(-number)
                : new Expression.Apply("negate", List.of(operand));
    }

    static Set<Mention> mentions(Expression.Apply apply) {
        var operands = apply.operands();
        boolean looksInto = Operator.named(apply.rule()).looksInto(operands);
        var mentions = new LinkedHashSet<>(operands.get(0).mentions());
        operands.stream()
                .skip(1)
                .flatMap(operand -> operand.mentions().stream())
                .map(mention -> looksInto ? within(operands.get(0), mention) : mention)
                .forEach(mentions::add);
        return mentions;
    }

    private static Mention within(Expression list, Mention mention) {
        var lists = new ArrayList<String>(List.of(((Expression.Name) list).name()));
        lists.addAll(mention.lists());
        return new Mention(mention.name(), lists);
    }
}
