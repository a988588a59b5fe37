package org.gapatlas.disclosure;

import java.util.Collection;

/**
 * What a cell's total is made of: how many contribute, and how much the two largest do. Every contributor's share of one
 * total must be summed before it comes here (all workplaces of an enterprise group are one contributor).
 *
 * @param contributors who contribute more than nothing
 * @param total of all, in any whole unit
 * @param largest the largest contribution
 * @param second the second largest
 */
public record Contributions(int contributors, long total, long largest, long second) {
    public Contributions {
        if (largest < second || second < 0 || total < Math.addExact(largest, second))
            throw new IllegalArgumentException(
                    "The contributions (%d, %d of %d) do not fit each other.".formatted(largest, second, total));
    }

    /** From each contributor's own total, in any order. */
    public static Contributions of(Collection<Long> totals) {
        long[] sorted = totals.stream()
                .mapToLong(Long::longValue)
                .filter(x -> x > 0)
                .sorted()
                .toArray();
        int n = sorted.length;
        return new Contributions(
                n, java.util.Arrays.stream(sorted).sum(), n > 0 ? sorted[n - 1] : 0, n > 1 ? sorted[n - 2] : 0);
    }

    /** What is left when the two largest are taken away: all that hides the largest from the second. */
    public long rest() {
        return total - largest - second;
    }
}
