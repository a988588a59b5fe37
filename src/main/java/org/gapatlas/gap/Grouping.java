package org.gapatlas.gap;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** The dimensions of a table, always in the order of {@link Dimension}; none of them makes a table of one cell. */
public record Grouping(List<Dimension> dimensions) {

    /** Role, region and year: the table that everything else is rolled up from in people's minds. */
    public static final Grouping USUAL = of(Dimension.ROLE, Dimension.REGION, Dimension.YEAR);

    /** The one table that a release holds until secondary suppression exists. */
    public static final Grouping RELEASED = of(Dimension.ROLE_GROUP, Dimension.NUTS2, Dimension.YEAR);

    public static final Grouping NONE = of();

    public Grouping {
        dimensions = dimensions.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(dimensions));
    }

    public static Grouping of(Dimension... dimensions) {
        return new Grouping(Arrays.asList(dimensions));
    }

    public boolean has(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    /** This grouping, cut further. */
    public Grouping and(Collection<Dimension> more) {
        var all = EnumSet.noneOf(Dimension.class);
        all.addAll(dimensions);
        all.addAll(more);
        return new Grouping(List.copyOf(all));
    }

    /** Its text, as in {@code by=role,region,year}; {@code none} for one cell. */
    @Override
    public String toString() {
        return dimensions.isEmpty()
                ? "none"
                : dimensions.stream().map(Dimension::word).collect(Collectors.joining(","));
    }
}
