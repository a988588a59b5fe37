package org.gapatlas.reporting.http;

import java.util.List;
import java.util.Optional;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** What the reader picked, or what is shown to whoever picked nothing. */
record Choice(MapMeasure measure, String group, int year) {

    /** As the address names it. */
    record Asked(
            @Nullable String measure,
            @Nullable String group,
            @Nullable String year) {}

    /**
     * Where nothing is asked: the gap; the second year, the first one that a programme started now can still reach; the
     * group that lacks most. Empty where something is asked that the release does not have.
     */
    static Optional<Choice> find(Asked asked, ReleasedTable table, Taxonomy taxonomy) {
        return findMeasure(asked.measure())
                .flatMap(measure -> findYear(asked.year(), table.years())
                        .flatMap(year -> findGroup(asked.group(), table, taxonomy, year)
                                .map(group -> new Choice(measure, group, year))));
    }

    Choice withGroup(String other) {
        return new Choice(measure, other, year);
    }

    private static Optional<MapMeasure> findMeasure(@Nullable String asked) {
        return asked == null ? Optional.of(MapMeasure.GAP) : MapMeasure.find(asked);
    }

    private static Optional<Integer> findYear(@Nullable String asked, List<Integer> years) {
        return asked == null
                ? years.stream().limit(2).reduce((first, second) -> second)
                : years.stream().filter(year -> asked.equals(year.toString())).findFirst();
    }

    private static Optional<String> findGroup(
            @Nullable String asked, ReleasedTable table, Taxonomy taxonomy, int year) {
        return asked == null
                ? table
                        .byGap(
                                ids(taxonomy.roleGroups().list()),
                                ids(taxonomy.nuts2().list()),
                                year)
                        .stream()
                        .findFirst()
                : taxonomy.roleGroups().find(asked).map(Term::id);
    }

    private static List<String> ids(List<? extends Term> terms) {
        return terms.stream().map(Term::id).toList();
    }
}
