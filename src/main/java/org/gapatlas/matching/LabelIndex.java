package org.gapatlas.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Labels of one language, turned so that a feature leads to the labels that have it: for every feature a stretch of two
 * parallel arrays, label numbers and weights. What a label's kind is trusted is in its weights. Labels of one kind of
 * concept stand together.
 */
final class LabelIndex {

    /** Words that end alike are not alike: what shares no beginning is at most so near. */
    private static final float ONLY_THE_END = .5f;

    private final Statistics statistics;
    private final List<Label> labels;
    private final long[][] firstParts;
    private final long[] ids;
    private final int[] begins;
    private final int[] postings;
    private final float[] weights;
    private final int[] kindBegins = new int[ConceptKind.values().length + 1];

    /**
     * @param labels by kind of concept
     * @param wordings of the labels, as they are compared
     * @param found the features of the wordings
     */
    LabelIndex(Statistics statistics, List<Label> labels, List<Wording> wordings, List<Features> found) {
        this.statistics = statistics;
        this.labels = List.copyOf(labels);
        firstParts = wordings.stream().map(Wording::firstParts).toArray(long[][]::new);
        ids = found.stream()
                .flatMapToLong(label -> Arrays.stream(label.ids()))
                .sorted()
                .distinct()
                .toArray();
        begins = new int[ids.length + 1];
        for (Features label : found) for (long id : label.ids()) begins[at(id) + 1]++;
        for (int i = 0; i < ids.length; i++) begins[i + 1] += begins[i];
        postings = new int[begins[ids.length]];
        weights = new float[postings.length];
        fill(found);
        for (Label label : labels) kindBegins[label.kind().ordinal() + 1]++;
        for (int i = 1; i < kindBegins.length; i++) kindBegins[i] += kindBegins[i - 1];
    }

    private void fill(List<Features> found) {
        int[] next = Arrays.copyOf(begins, ids.length);
        for (int label = 0; label < found.size(); label++) {
            Features features = found.get(label);
            double factor = labels.get(label).as().weight() / statistics.lengthOf(features);
            for (int i = 0; i < features.ids().length; i++) {
                long id = features.ids()[i];
                double weight = statistics.inLabel(statistics.rarity(id), features.times()[i], features.length());
                int slot = next[at(id)]++;
                postings[slot] = label;
                weights[slot] = (float) (weight * factor);
            }
        }
    }

    private int at(long id) {
        return Arrays.binarySearch(ids, id);
    }

    Label label(int number) {
        return labels.get(number);
    }

    /** How near the wording every label is, 0 to 1, by label number; mere endings are not told apart yet. */
    float[] scores(Features asked) {
        var scores = new float[labels.size()];
        double own = statistics.ownScore(asked);
        for (int i = 0; i < asked.ids().length; i++) {
            long id = asked.ids()[i];
            int at = at(id);
            if (at < 0) continue;
            double told = statistics.weighting().inQuery(statistics.rarity(id), asked.times()[i]);
            float weight = (float) (Features.factor(id) * told / own);
            for (int slot = begins[at]; slot < begins[at + 1]; slot++) scores[postings[slot]] += weight * weights[slot];
        }
        return scores;
    }

    /** The labels of these kinds that come nearest. */
    Top top(Wording wording, Set<ConceptKind> kinds, int most) {
        var top = new Top(most);
        if (labels.isEmpty()) return top;
        float[] scores = scores(Features.of(wording));
        long[] first = wording.firstParts();
        for (ConceptKind kind : kinds) {
            int to = kindBegins[kind.ordinal() + 1];
            float least = top.least();
            for (int i = kindBegins[kind.ordinal()]; i < to; i++) {
                if (scores[i] <= least) continue;
                top.offer(i, guarded(scores[i], first, i));
                least = top.least();
            }
        }
        return top;
    }

    private float guarded(float score, long[] first, int label) {
        if (score > ONLY_THE_END && !meet(first, firstParts[label])) return ONLY_THE_END;
        // What is like a label in every way scores what its kind is trusted, but for the last bit.
        return Math.min(score, (float) labels.get(label).as().weight());
    }

    /** Whether two sorted lists have an entry in common. */
    private static boolean meet(long[] one, long[] other) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) return true;
            if (one[i] < other[j]) i++;
            else j++;
        }
        return false;
    }
}
