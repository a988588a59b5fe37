package org.gapatlas.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best label of every concept, gathered from one index after the other. */
final class Best {

    /** So many labels of an index are looked at for each concept that is asked for: a concept has many. */
    private static final int FORMS_OF_A_CONCEPT = 12;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.label().as())
            .thenComparing(hit -> hit.label().kind())
            .thenComparing(hit -> -hit.label().uses())
            .thenComparing(hit -> hit.label().concept())
            .thenComparing(hit -> hit.label().text());

    private final Map<String, Hit> byConcept = new HashMap<>();
    private final int enough;

    /**
     * @param size how many concepts are asked for
     */
    Best(int size) {
        this.enough = size * FORMS_OF_A_CONCEPT;
    }

    /** A label with how near it is, and to which wording. */
    record Hit(Label label, double score, Wording wording, String language) {}

    /** So many labels are enough. */
    int enough() {
        return enough;
    }

    void take(Hit hit) {
        byConcept.merge(hit.label().concept(), hit, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }

    double top() {
        return byConcept.values().stream().mapToDouble(Hit::score).max().orElse(0);
    }

    List<Hit> inOrder() {
        return byConcept.values().stream().sorted(BEST_FIRST).toList();
    }
}
