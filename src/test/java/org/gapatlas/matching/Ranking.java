package org.gapatlas.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How the benchmark's authors rank: over the distinct surface forms of the corpus, ties by score and then by id descending,
 * cut at rank 100; the figure is the mean of one over the rank of the first right form (MRR).
 */
final class Ranking {

    private static final int CUT = 100;

    private final int[] formOf;
    private final String[] idOf;
    private final List<String> queries;
    private final List<Set<Integer>> right;

    /**
     * @param ids of the corpus' elements, and their texts beside them
     * @param right the numbers of the right elements of every query
     */
    Ranking(List<String> ids, List<String> texts, List<String> queries, List<Set<Integer>> right) {
        Map<String, Integer> forms = new HashMap<>();
        formOf = new int[texts.size()];
        for (int i = 0; i < formOf.length; i++) formOf[i] = forms.computeIfAbsent(texts.get(i), form -> forms.size());
        idOf = new String[forms.size()];
        for (int i = formOf.length - 1; i >= 0; i--) idOf[formOf[i]] = ids.get(i);
        this.queries = queries;
        this.right = right;
    }

    /**
     * @param scores of all elements for a query; 0 is not found
     */
    Figure mrr(Function<String, float[]> scores) {
        double[] sum = new double[2];
        int[] asked = new int[2];
        for (int query = 0; query < queries.size(); query++) {
            if (right.get(query).isEmpty()) continue;
            int half = queries.get(query).hashCode() >>> 3 & 1;
            asked[half]++;
            int rank = rank(scores.apply(queries.get(query)), right.get(query));
            if (rank <= CUT) sum[half] += 1.0 / rank;
        }
        return new Figure((sum[0] + sum[1]) / (asked[0] + asked[1]), sum[0] / asked[0], sum[1] / asked[1]);
    }

    /** The figure over all queries, and over each half of them: what is chosen on one must hold on the other. */
    record Figure(double all, double one, double other) {}

    int queries() {
        return queries.size();
    }

    private int rank(float[] scores, Set<Integer> wanted) {
        float[] forms = new float[idOf.length];
        Arrays.fill(forms, 0);
        for (int i = 0; i < scores.length; i++) forms[formOf[i]] = Math.max(forms[formOf[i]], scores[i]);
        Set<Integer> wantedForms = new HashSet<>();
        wanted.forEach(element -> wantedForms.add(formOf[element]));
        int best = Integer.MAX_VALUE;
        for (int form : wantedForms) if (forms[form] > 0) best = Math.min(best, rank(forms, form));
        return best;
    }

    private int rank(float[] forms, int form) {
        int rank = 1;
        for (int other = 0; other < forms.length; other++)
            if (forms[other] > forms[form]
                    || (forms[other] == forms[form] && other != form && idOf[other].compareTo(idOf[form]) > 0)) rank++;
        return rank;
    }
}
