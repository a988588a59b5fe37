package org.gapatlas.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds pairs among the programmes of one place after the other, without comparing each with each: titles that have enough in
 * common share at least one of their rarest words (prefix filtering, Chaudhuri, Ganti and Kaushik 2006), so only programmes
 * that do are compared.
 */
final class TwinSearch {

    /** The least Jaccard share of titles with {@link Comparison#LEAST_TITLE} in common. */
    private static final double LEAST_SHARE = Comparison.LEAST_TITLE / (2 - Comparison.LEAST_TITLE);

    /** More programmes than this that share a word are told apart by their provider first, then by their whole title. */
    private static final int MANY = 400;

    private static final List<Function<Traits, Object>> APART = List.of(Traits::provider, Traits::titles);

    private final Map<String, Twin> found = new HashMap<>();

    void look(List<Sketch> place) {
        if (place.stream().map(Sketch::source).distinct().count() < 2) return;
        List<Traits> all = place.stream().map(Traits::of).toList();
        var uses = new HashMap<String, Integer>();
        for (Traits each : all)
            for (Set<String> title : each.titles()) title.forEach(word -> uses.merge(word, 1, Integer::sum));
        var sharing = new LinkedHashMap<String, Set<Traits>>();
        for (Traits each : all)
            for (Set<String> title : each.titles())
                for (String word : rarest(title, uses))
                    sharing.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(each);
        sharing.values().forEach(some -> compare(new ArrayList<>(some), 0));
    }

    /** All that were found, the likeliest first. */
    List<Twin> inOrder(int most) {
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Twin::score)
                        .reversed()
                        .thenComparing(Twin::one)
                        .thenComparing(Twin::other))
                .limit(most)
                .toList();
    }

    private static List<String> rarest(Set<String> title, Map<String, Integer> uses) {
        int enough = title.size() - (int) Math.ceil(LEAST_SHARE * title.size()) + 1;
        return title.stream()
                .sorted(Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(enough)
                .toList();
    }

    private void compare(List<Traits> some, int apart) {
        if (some.size() > MANY && apart < APART.size()) {
            var groups = new LinkedHashMap<Object, List<Traits>>();
            for (Traits each : some)
                groups.computeIfAbsent(APART.get(apart).apply(each), key -> new ArrayList<>())
                        .add(each);
            groups.values().forEach(group -> compare(group, apart + 1));
            return;
        }
        for (int i = 0; i < some.size(); i++) for (int j = 0; j < i; j++) compare(some.get(j), some.get(i));
    }

    private void compare(Traits a, Traits b) {
        if (a.sketch().source().equals(b.sketch().source())) return;
        Twin twin = Comparison.of(a, b);
        if (Comparison.isLikely(twin)) found.put(twin.pair(), twin);
    }
}
