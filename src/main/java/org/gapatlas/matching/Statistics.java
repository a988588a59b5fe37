package org.gapatlas.matching;

import java.util.Arrays;
import java.util.List;

/**
 * How rare features are among the labels of one version of a vocabulary, and how long these labels are. Counted once and
 * then kept, whatever labels are added.
 *
 * @param ids of features, sorted
 * @param rarities beside them
 * @param unseen the rarity of a feature that no label has
 */
record Statistics(Weighting weighting, long[] ids, double[] rarities, double unseen, double meanLength) {

    static Statistics of(Weighting weighting, List<Features> labels) {
        long[] all = labels.stream()
                .flatMapToLong(label -> Arrays.stream(label.ids()))
                .sorted()
                .toArray();
        var ids = new long[all.length];
        var rarities = new double[all.length];
        int distinct = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) to++;
            ids[distinct] = all[from];
            rarities[distinct++] = weighting.rarity(labels.size(), to - from);
            from = to;
        }
        return new Statistics(
                weighting,
                Arrays.copyOf(ids, distinct),
                Arrays.copyOf(rarities, distinct),
                weighting.rarity(labels.size(), 0),
                labels.stream().mapToInt(Features::length).average().orElse(1));
    }

    double rarity(long id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? unseen : rarities[at];
    }

    /** What a feature weighs in a label, so that the best possible label scores 1. */
    double inLabel(double rarity, int times, int length) {
        return weighting.inLabel(rarity, times, length, meanLength);
    }

    /** What brings a label's vector to length one; 1 where lengths are told otherwise. */
    double lengthOf(Features label) {
        return weighting.isCosine() ? Math.sqrt(sum(label)) : 1;
    }

    /** What a wording would score against itself before it is divided by this. */
    double ownScore(Features asked) {
        return weighting.isCosine() ? Math.sqrt(sum(asked)) : sum(asked);
    }

    private double sum(Features of) {
        double sum = 0;
        for (int i = 0; i < of.ids().length; i++) {
            long id = of.ids()[i];
            int times = of.times()[i];
            double rarity = rarity(id);
            double label = inLabel(rarity, times, of.length());
            double asked = weighting.isCosine() ? label : weighting.inQuery(rarity, times);
            sum += Features.factor(id) * label * asked;
        }
        return sum;
    }
}
