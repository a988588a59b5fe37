package org.gapatlas.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapatlas.expression.Expression;
import org.gapatlas.expression.ExpressionFault;
import org.gapatlas.expression.Mention;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.Outline.Kind;

/** Every rule can be read and names only what is asked. */
final class FormulaRules {

    static final Check<Draft> ALL = Check.all(FormulaRules::broken, FormulaRules::unknown);

    private FormulaRules() {}

    private static List<Finding> broken(Draft draft) {
        return Formula.in(draft.outline()).flatMap(rule -> broken(draft, rule)).toList();
    }

    private static Stream<Finding> broken(Draft draft, Formula rule) {
        try {
            Expression.parse(rule.text());
            return Stream.empty();
        } catch (ExpressionFault fault) {
            return Stream.of(draft.fault(
                    "rule-broken",
                    rule.pointer(),
                    Map.of("value", rule.text(), "at", fault.position() + 1, "expected", fault.expected())));
        }
    }

    private static List<Finding> unknown(Draft draft) {
        return Formula.in(draft.outline())
                .flatMap(rule -> rule.read().stream()
                        .flatMap(expression -> expression.mentions().stream())
                        .flatMap(mention -> unknown(draft, rule, mention)))
                .toList();
    }

    private static Stream<Finding> unknown(Draft draft, Formula rule, Mention mention) {
        Set<String> known = namesAt(draft.outline(), rule, mention);
        return known.contains(mention.name())
                ? Stream.empty()
                : Stream.of(draft.fault(
                        "name-unknown",
                        rule.pointer(),
                        Map.of(
                                "value", rule.text(),
                                "name", mention.name(),
                                "nearest", String.join(", ", Nearest.to(mention.name(), known)))));
    }

    /** What a name may be there: the questionnaire's questions, and those of the lists that the rule stands in or looks into. */
    private static Set<String> namesAt(Outline outline, Formula rule, Mention mention) {
        var lists = new ArrayList<>(mention.lists());
        lists.add("");
        if (rule.part().isAsked()) lists.add(rule.part().list());
        var names = new TreeSet<String>();
        outline.asked().filter(part -> lists.contains(part.list())).forEach(part -> {
            names.add(part.id());
            if (part.list().isEmpty()) names.add("previous." + part.id());
        });
        outline.parts(Kind.COLUMN)
                .filter(part -> lists.contains(part.list()))
                .forEach(part -> names.add(part.owner() + "." + part.id()));
        return names;
    }
}
