package org.gapatlas.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How much it tells that a role asks for a competence: smooth inverse document frequency, ln((1 + n) / (1 + df)) + 1, where n
 * counts the roles and df those that ask for it. What every role asks for weighs 1.
 */
public final class Rarity {

    private final int roles;
    private final Map<String, Integer> asking = new HashMap<>();

    private Rarity(int roles) {
        this.roles = roles;
    }

    /** From the competences that each role asks for. */
    public static Rarity of(Collection<? extends Collection<String>> byRole) {
        var rarity = new Rarity(byRole.size());
        for (Collection<String> competences : byRole)
            for (String each : new HashSet<>(competences)) rarity.asking.merge(each, 1, Integer::sum);
        return rarity;
    }

    public double weightOf(String competence) {
        return Math.log((1.0 + roles) / (1 + asking.getOrDefault(competence, 0))) + 1;
    }
}
