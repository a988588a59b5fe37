package org.gapatlas.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All labels of one language, turned so that a feature leads to the labels that have it: for every feature a stretch of two
 * parallel arrays, label numbers and weights.
 */
final class LabelIndex {

    private final Weighting weighting;
    private final List<Label> labels;
    private final Map<String, Integer> features = new HashMap<>();
    private final double[] rarity;
    private final int[] begins;
    private final int[] postings;
    private final float[] weights;
    private final double meanLength;

    LabelIndex(String language, List<Label> labels) {
        this(Weighting.of(language), labels);
    }

    LabelIndex(Weighting weighting, List<Label> labels) {
        this.weighting = weighting;
        this.labels = List.copyOf(labels);
        List<List<String>> found = labels.stream()
                .map(label -> Wording.of(label.text()).features())
                .toList();
        // In the order of the alphabet, so that the same labels add up to the same bits in whatever order they come.
        var sorted = new TreeSet<String>();
        found.forEach(sorted::addAll);
        sorted.forEach(feature -> features.put(feature, features.size()));
        int[] lengths = found.stream().mapToInt(List::size).toArray();
        meanLength = Arrays.stream(lengths).average().orElse(1);
        List<SortedMap<Integer, Integer>> counted =
                found.stream().map(this::count).toList();
        int[] having = new int[features.size()];
        counted.forEach(times -> times.keySet().forEach(feature -> having[feature]++));
        rarity = new double[having.length];
        begins = new int[having.length + 1];
        for (int i = 0; i < having.length; i++) {
            rarity[i] = weighting.rarity(lengths.length, having[i]);
            begins[i + 1] = begins[i] + having[i];
        }
        postings = new int[begins[having.length]];
        weights = new float[postings.length];
        fill(counted, lengths);
    }

    private SortedMap<Integer, Integer> count(List<String> wording) {
        var times = new TreeMap<Integer, Integer>();
        for (String feature : wording) {
            Integer known = features.get(feature);
            if (known != null) times.merge(known, 1, Integer::sum);
        }
        return times;
    }

    private void fill(List<SortedMap<Integer, Integer>> counted, int[] lengths) {
        int[] next = Arrays.copyOf(begins, rarity.length);
        for (int label = 0; label < lengths.length; label++) {
            double length = length(counted.get(label), lengths[label]);
            for (var each : counted.get(label).entrySet()) {
                int feature = each.getKey();
                double weight = weighting.inLabel(rarity[feature], each.getValue(), lengths[label], meanLength);
                postings[next[feature]] = label;
                weights[next[feature]++] = (float) (weight / length);
            }
        }
    }

    /** What brings a label's vector to length one; 1 where lengths are told otherwise. */
    private double length(SortedMap<Integer, Integer> times, int length) {
        if (!weighting.isCosine()) return 1;
        double squares = 0;
        for (var each : times.entrySet()) {
            double weight = weighting.inLabel(rarity[each.getKey()], each.getValue(), length, meanLength);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    int size() {
        return labels.size();
    }

    Label label(int number) {
        return labels.get(number);
    }

    /** How like the wording every label is, 0 to 1, by label number; weights of kinds are not in it. */
    float[] similarities(Wording wording) {
        var scores = new float[labels.size()];
        List<String> asked = wording.features();
        SortedMap<Integer, Integer> times = count(asked);
        long unknown =
                asked.stream().filter(feature -> !features.containsKey(feature)).count();
        double full = full(times, asked.size(), unknown);
        if (full == 0) return scores;
        for (var each : times.entrySet()) {
            int feature = each.getKey();
            float weight = (float) (weighting.inQuery(rarity[feature], each.getValue()) / full);
            for (int at = begins[feature]; at < begins[feature + 1]; at++) scores[postings[at]] += weight * weights[at];
        }
        return scores;
    }

    /** What the wording would score against itself; letters that no label has count as the rarest ones. */
    private double full(SortedMap<Integer, Integer> times, int length, long unknown) {
        double rarest = weighting.rarity(labels.size(), 0);
        double full = 0;
        for (var each : times.entrySet()) {
            double own = rarity[each.getKey()];
            double weight = weighting.inQuery(own, each.getValue());
            full += weighting.isCosine()
                    ? weight * weight
                    : weight * weighting.inLabel(own, each.getValue(), length, meanLength);
        }
        if (weighting.isCosine()) return Math.sqrt(full + unknown * rarest * rarest);
        return full + unknown * weighting.inLabel(rarest, 1, length, meanLength);
    }
}
