package org.gapatlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of the programmes that are the same are supply. Of two, the one that a person chose counts; else the one whose seats
 * are known, with their place and the length of the studies; else the first by its id. The other counts only where that one
 * is itself no supply, so that no seat counts twice and none is lost: two decisions of an agency that are the same as one
 * lasting programme of a portal both count when they are chosen, and the portal's does not.
 */
public final class CountedOnce {

    private CountedOnce() {}

    /**
     * Those that do not count, each with one that counts in its place.
     *
     * @param supply which programmes of the pairs are supply at all, and whether it is known how many graduate where and when
     * @param same the pairs that people confirmed
     */
    public static SortedMap<String, String> of(Map<String, Boolean> supply, List<TwinDecision> same) {
        var before = new TreeMap<String, SortedSet<String>>();
        var twins = new TreeMap<String, SortedSet<String>>();
        for (TwinDecision pair : same) {
            if (!supply.containsKey(pair.one()) || !supply.containsKey(pair.other())) continue;
            String counting = counting(pair, supply);
            add(before, pair.twinOf(counting), counting);
            add(twins, pair.one(), pair.other());
            add(twins, pair.other(), pair.one());
        }
        var open = new TreeSet<>(twins.keySet());
        var instead = new TreeMap<String, String>();
        while (!open.isEmpty()) {
            String next = next(open, before);
            open.remove(next);
            for (String twin : twins.getOrDefault(next, new TreeSet<>()))
                if (open.remove(twin)) instead.put(twin, next);
        }
        return instead;
    }

    private static String counting(TwinDecision pair, Map<String, Boolean> supply) {
        if (pair.counts() != null) return pair.counts();
        boolean isOtherKnown = supply.getOrDefault(pair.other(), false);
        return isOtherKnown && !supply.getOrDefault(pair.one(), false) ? pair.other() : pair.one();
    }

    /** One that no undecided one goes before; in a circle, the first. */
    private static String next(SortedSet<String> open, Map<String, SortedSet<String>> before) {
        return open.stream()
                .filter(id -> before.getOrDefault(id, new TreeSet<>()).stream().noneMatch(open::contains))
                .findFirst()
                .orElse(open.first());
    }

    private static void add(Map<String, SortedSet<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }
}
