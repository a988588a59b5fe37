package org.gapatlas.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What two wordings have in common, for people to see. */
final class Shared {

    private static final int MOST = 5;

    private Shared() {}

    /** The words that both have; where there are none, the longest parts of words. */
    static List<String> parts(Wording one, Wording other) {
        List<String> plain = parts(one, other, wording -> wording);
        return plain.isEmpty() ? parts(one, other, Wording::folded) : plain;
    }

    private static List<String> parts(Wording one, Wording other, UnaryOperator<Wording> as) {
        Wording left = as.apply(one);
        Wording right = as.apply(other);
        Set<String> words = new LinkedHashSet<>(left.words());
        words.retainAll(right.words());
        if (!words.isEmpty()) return List.copyOf(words);
        long[] known = Features.of(right).ids();
        return Arrays.stream(Features.of(left).ids())
                .filter(id -> id > 0 && Arrays.binarySearch(known, id) >= 0)
                .mapToObj(id -> Features.unpacked(id).strip())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(part -> part))
                .limit(MOST)
                .toList();
    }
}
