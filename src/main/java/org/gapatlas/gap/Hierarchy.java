package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.Terms;

/**
 * What lies under what among competences: a graph without circles, in which a concept may have several parents. It tells how
 * alike two concepts are by what they share.
 *
 * <p>Similarity is Lin's (D. Lin, An information-theoretic definition of similarity, 1998): 2 IC(best common ancestor) /
 * (IC(a) + IC(b)). The information content IC is read off the graph itself (N. Seco, T. Veale, J. Hayes, An intrinsic
 * information content metric, 2004): ln(all / (the concept and all that lies below it)); a base for it cancels out.
 */
public final class Hierarchy {

    private final Map<String, Set<String>> ancestors;
    private final Map<String, Double> content = new HashMap<>();

    private Hierarchy(Map<String, Set<String>> ancestors) {
        this.ancestors = ancestors;
        var below = new HashMap<String, Integer>();
        for (Set<String> above : ancestors.values()) for (String each : above) below.merge(each, 1, Integer::sum);
        double all = ancestors.size();
        below.forEach((concept, count) -> content.put(concept, Math.log(all / count)));
    }

    /** Our own competences under their groups, and the groups under one top: for as long as no other graph is loaded. */
    public static Hierarchy of(Terms<Competence> competences) {
        var builder = new Builder();
        for (Competence each : competences.list())
            builder.put(each.id(), "group:" + each.category()).put("group:" + each.category(), "all");
        return builder.build();
    }

    /**
     * From 0, nothing in common, to 1, the same. A concept that the graph does not hold is like itself only. Two different
     * concepts are never told to be the same, unless one is all that lies below the other.
     */
    public double similarity(String a, String b) {
        if (a.equals(b)) return 1;
        Set<String> aboveA = ancestors.getOrDefault(a, Set.of());
        Set<String> aboveB = ancestors.getOrDefault(b, Set.of());
        double best = 0;
        for (String shared : aboveA) if (aboveB.contains(shared)) best = Math.max(best, informationOf(shared));
        return best == 0 ? 0 : 2 * best / (informationOf(a) + informationOf(b));
    }

    private double informationOf(String concept) {
        return content.getOrDefault(concept, 0.0);
    }

    /** Collects the graph. */
    public static final class Builder {

        private final Map<String, Set<String>> parents = new TreeMap<>();

        /**
         * Puts a concept under a parent; once more for another parent. A local concept that ESCO lacks is put under its ESCO
         * parent and so inherits the parent's place.
         */
        public Builder put(String concept, String parent) {
            parents.computeIfAbsent(concept, none -> new TreeSet<>()).add(parent);
            parents.computeIfAbsent(parent, none -> new TreeSet<>());
            return this;
        }

        public Hierarchy build() {
            var known = new HashMap<String, Set<String>>();
            for (String concept : parents.keySet()) above(concept, known, new ArrayList<>());
            return new Hierarchy(known);
        }

        /** The concept itself and all above it. */
        private Set<String> above(String concept, Map<String, Set<String>> known, List<String> way) {
            Set<String> done = known.get(concept);
            if (done != null) return done;
            if (way.contains(concept))
                throw new IllegalArgumentException(
                        "The concept (%s) lies above itself. Maybe a pair stands the wrong way round."
                                .formatted(concept));
            way.add(concept);
            var above = new HashSet<String>(Set.of(concept));
            for (String parent : parents.getOrDefault(concept, Set.of())) above.addAll(above(parent, known, way));
            way.remove(way.size() - 1);
            known.put(concept, Collections.unmodifiableSet(above));
            return above;
        }
    }
}
