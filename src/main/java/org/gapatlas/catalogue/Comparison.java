package org.gapatlas.catalogue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares two programmes aspect by aspect. Words are compared by their share in common (Dice 1945); what one of the two does
 * not tell speaks half for and half against.
 */
final class Comparison {

    /** Titles that have less in common are not titles of one programme. */
    static final double LEAST_TITLE = .6;

    /** Pairs below it are not worth a person's time. */
    static final double LEAST_SCORE = .7;

    private static final double NOT_TOLD = .5;

    /** One source may tell the year of the decision's round, the other the year in which it began after all. */
    private static final double NEXT_YEAR = .5;

    private Comparison() {}

    static Twin of(Traits a, Traits b) {
        var agreement = new EnumMap<Twin.Aspect, Double>(Twin.Aspect.class);
        agreement.put(Twin.Aspect.TITLE, title(a, b));
        put(agreement, Twin.Aspect.PROVIDER, provider(a, b));
        put(agreement, Twin.Aspect.PLACE, place(a.sketch().places(), b.sketch().places()));
        put(agreement, Twin.Aspect.START, start(a.sketch(), b.sketch()));
        put(agreement, Twin.Aspect.LEVEL, level(a.sketch().eqf(), b.sketch().eqf()));
        double score = 0;
        for (Twin.Aspect aspect : Twin.Aspect.values())
            score += aspect.weight() * agreement.getOrDefault(aspect, NOT_TOLD);
        boolean inOrder = a.sketch().id().compareTo(b.sketch().id()) < 0;
        return new Twin(
                (inOrder ? a : b).sketch().id(),
                (inOrder ? b : a).sketch().id(),
                score,
                new TreeMap<>(agreement),
                null);
    }

    /** Whether a person should look at it: providers that have no word in common give two programmes. */
    static boolean isLikely(Twin twin) {
        return twin.score() >= LEAST_SCORE
                && twin.agreement().getOrDefault(Twin.Aspect.TITLE, 0.0) >= LEAST_TITLE
                && twin.agreement().getOrDefault(Twin.Aspect.PROVIDER, NOT_TOLD) > 0;
    }

    private static void put(Map<Twin.Aspect, Double> agreement, Twin.Aspect aspect, OptionalDouble told) {
        told.ifPresent(degree -> agreement.put(aspect, degree));
    }

    private static double title(Traits a, Traits b) {
        double best = 0;
        for (Set<String> one : a.titles())
            for (Set<String> other : b.titles()) best = Math.max(best, inCommon(one, other));
        return best;
    }

    private static OptionalDouble provider(Traits a, Traits b) {
        if (!a.orgNumber().isEmpty() && a.orgNumber().equals(b.orgNumber())) return OptionalDouble.of(1);
        if (a.provider().isEmpty() || b.provider().isEmpty()) return OptionalDouble.empty();
        return OptionalDouble.of(inCommon(a.provider(), b.provider()));
    }

    /** A source that tells each place as a programme of its own has one of the other's places. */
    private static OptionalDouble place(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) return OptionalDouble.empty();
        var both = new HashSet<>(a);
        both.retainAll(b);
        return OptionalDouble.of((double) both.size() / Math.min(a.size(), b.size()));
    }

    private static OptionalDouble start(Sketch a, Sketch b) {
        if (a.first() == null || a.last() == null || b.first() == null || b.last() == null)
            return OptionalDouble.empty();
        int apart = Math.max(a.first(), b.first()) - Math.min(a.last(), b.last());
        if (apart <= 0) return OptionalDouble.of(1);
        return OptionalDouble.of(apart == 1 ? NEXT_YEAR : 0);
    }

    private static OptionalDouble level(@Nullable Integer a, @Nullable Integer b) {
        if (a == null || b == null) return OptionalDouble.empty();
        return OptionalDouble.of(a.equals(b) ? 1 : 0);
    }

    private static double inCommon(Set<String> a, Set<String> b) {
        int both = 0;
        for (String word : a) if (b.contains(word)) both++;
        return 2.0 * both / (a.size() + b.size());
    }
}
