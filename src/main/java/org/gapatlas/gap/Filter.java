package org.gapatlas.gap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which needs and seats a table counts: for every dimension named, only these codes. A catchment ("at most 60 minutes of
 * SE-2482") is a filter on municipalities.
 */
public record Filter(Map<Dimension, Set<String>> allowed) {

    /** Everything. */
    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        var copy = new EnumMap<Dimension, Set<String>>(Dimension.class);
        allowed.forEach(
                (dimension, codes) -> copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(codes))));
        allowed = Collections.unmodifiableMap(copy);
    }

    /** This filter narrowed further: a code must pass both. */
    public Filter and(Dimension dimension, Set<String> codes) {
        var narrower = new EnumMap<Dimension, Set<String>>(Dimension.class);
        narrower.putAll(allowed);
        narrower.merge(dimension, codes, (before, now) -> {
            var both = new TreeSet<>(before);
            both.retainAll(now);
            return both;
        });
        return new Filter(narrower);
    }

    public boolean has(Dimension dimension) {
        return allowed.containsKey(dimension);
    }
}
