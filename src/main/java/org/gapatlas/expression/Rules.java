package org.gapatlas.expression;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table of rules that an evaluator goes by. The page's table, in {@code expression.js}, has the same names. */
final class Rules {

    static final Rules ALL = new Rules(all(), EnumSet.allOf(Case.class));

    private final Map<String, Rule> rules;
    private final Set<Case> cases;

    private Rules(Map<String, Rule> rules, Set<Case> cases) {
        this.rules = rules;
        this.cases = cases;
    }

    private static Map<String, Rule> all() {
        var all = new LinkedHashMap<String, Rule>();
        all.putAll(Logic.RULES);
        all.putAll(Comparing.RULES);
        all.putAll(Arithmetic.RULES);
        all.putAll(Functions.RULES);
        return all;
    }

    @Nullable
    Rule find(String name) {
        return rules.get(name);
    }

    boolean knows(Case one) {
        return cases.contains(one);
    }

    /** Every word that {@link #without} can take away. */
    Set<String> names() {
        var names = new TreeSet<>(rules.keySet());
        cases.forEach(one -> names.add(one.word()));
        return names;
    }

    Rules without(String name) {
        var fewer = new HashMap<>(rules);
        fewer.remove(name);
        var fewerCases = EnumSet.copyOf(cases);
        fewerCases.removeIf(one -> one.word().equals(name));
        return new Rules(fewer, fewerCases);
    }
}
