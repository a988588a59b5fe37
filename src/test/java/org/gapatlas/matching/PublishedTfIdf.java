package org.gapatlas.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The character TF-IDF whose figure the benchmark's authors publish: 3 to 5 letters, capitals kept. It proves the harness. */
final class PublishedTfIdf {

    private final Map<String, Integer> having = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int labels;

    private record Posting(int label, double weight) {}

    PublishedTfIdf(List<String> texts) {
        var counted = texts.stream().map(PublishedTfIdf::count).toList();
        counted.forEach(times -> times.keySet().forEach(gram -> having.merge(gram, 1, Integer::sum)));
        labels = texts.size();
        for (int i = 0; i < labels; i++) {
            int label = i;
            vector(counted.get(i))
                    .forEach((gram, weight) -> postings.computeIfAbsent(gram, g -> new ArrayList<>())
                            .add(new Posting(label, weight)));
        }
    }

    float[] scores(String query) {
        var sums = new double[labels];
        vector(count(query))
                .forEach((gram, weight) -> postings.getOrDefault(gram, List.of())
                        .forEach(posting -> sums[posting.label()] += weight * posting.weight()));
        var scores = new float[labels];
        for (int i = 0; i < labels; i++) scores[i] = (float) sums[i];
        return scores;
    }

    private Map<String, Double> vector(Map<String, Integer> times) {
        var vector = new HashMap<String, Double>();
        double squares = 0;
        for (var each : times.entrySet()) {
            Integer known = having.get(each.getKey());
            if (known == null) continue;
            double weight = (Math.log((1.0 + labels) / (1.0 + known)) + 1) * (1 + Math.log(each.getValue()));
            squares += weight * weight;
            vector.put(each.getKey(), weight);
        }
        double length = Math.sqrt(squares);
        vector.replaceAll((gram, weight) -> weight / length);
        return vector;
    }

    private static Map<String, Integer> count(String text) {
        var times = new HashMap<String, Integer>();
        for (int length = 3; length <= 5; length++)
            for (int from = 0; from + length <= text.length(); from++)
                times.merge(text.substring(from, from + length), 1, Integer::sum);
        return times;
    }
}
