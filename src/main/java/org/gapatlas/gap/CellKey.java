package org.gapatlas.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names one cell: one code for every dimension of its grouping, as {@code R11|SE331|2028}. A {@code -} stands where the
 * thing has no code, such as a role without an ISCO group. Keys sort by their parts in the grouping's order.
 */
public record CellKey(Grouping grouping, List<String> parts) implements Comparable<CellKey> {

    /** Stands for a code that does not exist. */
    public static final String NO_CODE = "-";

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::toString);

    public CellKey {
        parts = List.copyOf(parts);
        if (parts.size() != grouping.dimensions().size())
            throw new IllegalArgumentException("The key %s does not fit the grouping %s.".formatted(parts, grouping));
    }

    public static CellKey of(Grouping grouping, String... parts) {
        return new CellKey(grouping, Arrays.asList(parts));
    }

    /** Reads {@code R11|SE331|2028} back; the parts must be as many as the grouping has dimensions. */
    public static CellKey parse(Grouping grouping, String text) {
        return new CellKey(grouping, text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1)));
    }

    /** The code in a dimension; empty where the grouping lacks it or the thing has none. */
    public Optional<String> find(Dimension dimension) {
        int place = grouping.dimensions().indexOf(dimension);
        return place < 0 ? Optional.empty() : Optional.of(parts.get(place)).filter(p -> !p.equals(NO_CODE));
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join("|", parts);
    }
}
