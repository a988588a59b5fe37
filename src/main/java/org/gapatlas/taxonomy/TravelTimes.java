package org.gapatlas.taxonomy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Minutes by car between municipal seats, estimated from straight lines that may cross the border only at its bridges and
 * the sea nowhere. Pairs further apart than the table reaches are unknown, not near.
 */
public final class TravelTimes {

    /** The table reaches so many minutes far. */
    public static final int REACH = 90;

    private final Map<String, Map<String, Integer>> minutes = new HashMap<>();

    /** Adds a pair, good for both directions. */
    TravelTimes with(String a, String b, int between) {
        minutes.computeIfAbsent(a, k -> new HashMap<>()).put(b, between);
        minutes.computeIfAbsent(b, k -> new HashMap<>()).put(a, between);
        return this;
    }

    /** The minutes between two municipalities; 0 to itself, empty beyond the table. */
    public OptionalInt find(String from, String to) {
        if (from.equals(to)) return OptionalInt.of(0);
        Integer known = minutes.getOrDefault(from, Map.of()).get(to);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** The municipalities at most so many minutes away, itself among them. */
    public SortedSet<String> within(int most, String of) {
        var near = new TreeSet<String>();
        near.add(of);
        minutes.getOrDefault(of, Map.of()).forEach((place, between) -> {
            if (between <= most) near.add(place);
        });
        return Collections.unmodifiableSortedSet(near);
    }

    /** How many pairs are known. */
    public int size() {
        return minutes.values().stream().mapToInt(Map::size).sum() / 2;
    }

    /** Collects pairs for a new table. */
    public static final class Builder {
        private final TravelTimes times = new TravelTimes();

        public Builder pair(String a, String b, int minutes) {
            times.with(a, b, minutes);
            return this;
        }

        public TravelTimes build() {
            return times;
        }
    }
}
