package org.gapatlas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts that a wording may mean, among all labels of its language. The score of a concept is the highest of its
 * labels' similarity times their kind's weight. Immutable: a new label makes a new matcher.
 */
public final class Matcher {

    /** Words that end alike are not alike: what shares no beginning is at most so near. */
    private static final double ONLY_THE_END = .5;

    private static final int BEGINNING = 3;
    private static final int STEPS = 256;
    private static final int ENOUGH = 400;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.label().as())
            .thenComparing(hit -> hit.label().kind())
            .thenComparing(hit -> -hit.label().uses())
            .thenComparing(hit -> hit.label().concept());

    private static final Comparator<Label> IN_ORDER = Comparator.comparing(Label::concept)
            .thenComparing(Label::as)
            .thenComparing(Label::text)
            .thenComparing(Label::kind)
            .thenComparing(Label::uses);

    private final Map<String, LabelIndex> byLanguage = new TreeMap<>();

    /**
     * @param labels by language, ISO 639-1
     */
    public Matcher(Map<String, List<Label>> labels) {
        labels.forEach((language, all) -> byLanguage.put(
                language, new LabelIndex(language, all.stream().sorted(IN_ORDER).toList())));
    }

    /** A label with how near it is. */
    private record Hit(Label label, double score) {}

    /**
     * The best concepts of these kinds, best first; what shares nothing with the wording is left out.
     *
     * @param language of the wording; one without labels finds nothing
     */
    public List<Match> match(String text, String language, Set<ConceptKind> kinds, int size) {
        @Nullable LabelIndex index = byLanguage.get(language);
        Wording wording = Wording.of(text);
        if (index == null || wording.text().isEmpty()) return List.of();
        List<Hit> best = hits(index, wording, kinds);
        var matches = new ArrayList<Match>();
        for (int i = 0; i < Math.min(size, best.size()); i++) {
            Label label = best.get(i).label();
            String next = i + 1 < best.size() ? best.get(i + 1).label().concept() : null;
            matches.add(new Match(
                    label.concept(),
                    label.kind(),
                    best.get(i).score(),
                    new Match.Why(label.text(), language, label.as(), shared(wording, label), next)));
        }
        return matches;
    }

    /** The best label of every concept, best first. */
    private static List<Hit> hits(LabelIndex index, Wording wording, Set<ConceptKind> kinds) {
        float[] similarities = index.similarities(wording);
        float least = least(similarities, index, kinds);
        var best = new HashMap<String, Hit>();
        for (int i = 0; i < similarities.length; i++) {
            if (similarities[i] < least || !kinds.contains(index.label(i).kind())) continue;
            var hit = new Hit(
                    index.label(i),
                    Math.min(1, similarities[i]) * index.label(i).as().weight());
            best.merge(hit.label().concept(), hit, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        return best.values().stream()
                .map(hit -> guarded(hit, wording))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** A similarity that some hundreds of labels reach, so that not all of them are put in order. */
    private static float least(float[] similarities, LabelIndex index, Set<ConceptKind> kinds) {
        int[] steps = new int[STEPS + 1];
        for (int i = 0; i < similarities.length; i++)
            if (similarities[i] > 0 && kinds.contains(index.label(i).kind()))
                steps[Math.min(STEPS, (int) (similarities[i] * STEPS))]++;
        int enough = ENOUGH;
        int step = STEPS;
        while (step > 0 && (enough -= steps[step]) > 0) step--;
        return Math.max(Float.MIN_VALUE, (float) step / STEPS);
    }

    private static Hit guarded(Hit hit, Wording wording) {
        return hit.score() <= ONLY_THE_END
                        || beginsAlike(wording, Wording.of(hit.label().text()))
                ? hit
                : new Hit(hit.label(), ONLY_THE_END);
    }

    private static boolean beginsAlike(Wording one, Wording other) {
        return one.words().stream()
                .anyMatch(word -> other.words().stream()
                        .anyMatch(label -> beginning(label).equals(beginning(word))));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** The longest parts that both have, those of words first. */
    private static List<String> shared(Wording wording, Label label) {
        Set<String> shared = new LinkedHashSet<>(wording.words());
        Wording other = Wording.of(label.text());
        shared.retainAll(other.words());
        if (!shared.isEmpty()) return List.copyOf(shared);
        var parts = new LinkedHashSet<>(wording.features());
        parts.retainAll(new LinkedHashSet<>(other.features()));
        return parts.stream()
                .filter(part -> !part.startsWith("^"))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(part -> part))
                .distinct()
                .limit(5)
                .toList();
    }
}
