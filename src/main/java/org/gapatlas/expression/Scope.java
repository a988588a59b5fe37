package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers that names stand for, under some rules. */
final class Scope {

    private final Rules rules;
    private final Answers answers;

    Scope(Rules rules, Answers answers) {
        this.rules = rules;
        this.answers = answers;
    }

    boolean knows(Case one) {
        return rules.knows(one);
    }

    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) return literal.value();
        if (expression instanceof Expression.Name name) return answer(name.name());
        var apply = (Expression.Apply) expression;
        @Nullable Rule rule = rules.find(apply.rule());
        return rule == null ? null : rule.apply(apply.operands(), this);
    }

    private @Nullable Object answer(String name) {
        @Nullable Object answer = Values.known(answers.find(name));
        return knows(Case.BLANK_IS_UNANSWERED) && Values.isBlank(answer) ? null : answer;
    }

    List<@Nullable Object> values(List<Expression> expressions) {
        var values = new ArrayList<@Nullable Object>();
        for (Expression each : expressions) values.add(value(each));
        return values;
    }

    /** The values, each list's own in its place. */
    List<@Nullable Object> flat(List<Expression> expressions) {
        if (!knows(Case.FLATTEN)) return values(expressions);
        var flat = new ArrayList<@Nullable Object>();
        for (@Nullable Object each : values(expressions))
            if (each instanceof List<?> list) flat.addAll(list);
            else flat.add(each);
        return flat;
    }

    /** How many items the list of this name has, if the expression is a name. */
    int items(Expression expression) {
        return knows(Case.ITEMS_COUNT) && expression instanceof Expression.Name name
                ? answers.items(name.name()).size()
                : 0;
    }

    /** What the condition is for each item of the list. */
    List<@Nullable Object> ofEach(Expression list, Expression condition) {
        var values = new ArrayList<@Nullable Object>();
        for (Answers item : answers.items(list.toString()))
            values.add(knows(Case.ITEM_SCOPE) ? new Scope(rules, item).value(condition) : value(condition));
        return values;
    }
}
