package org.gapatlas.gap.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.gap.CubeQuery;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Filter;
import org.gapatlas.gap.Grouping;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.gapatlas.taxonomy.TravelTimes;
import org.jspecify.annotations.Nullable;

/** Turns the words of an address into a query, or tells every word that it does not know. */
final class QueryReader {

    private final Taxonomy taxonomy;
    private final List<Integer> years;
    private final List<Finding> findings = new ArrayList<>();

    QueryReader(Taxonomy taxonomy, List<Integer> years) {
        this.taxonomy = taxonomy;
        this.years = years;
    }

    CubeQuery read(GapParameters given) {
        Filter filter = Filter.NONE;
        for (var each : given.filters().entrySet())
            filter = filter.and(each.getKey(), codes(each.getKey(), each.getValue()));
        checkReach(given.reach);
        return new CubeQuery(grouping(given.by), catchment(filter, given.within, given.of));
    }

    /** What was wrong; a query with findings must not be asked. */
    List<Finding> findings() {
        return findings;
    }

    private Grouping grouping(@Nullable String by) {
        if (by == null || by.isBlank()) return Grouping.USUAL;
        if (by.equals("none")) return Grouping.NONE;
        var dimensions = new ArrayList<Dimension>();
        for (String word : words(by))
            Dimension.find(word)
                    .ifPresentOrElse(dimensions::add, () -> findings.add(UnknownCode.of("by", word, dimensionWords())));
        return new Grouping(dimensions);
    }

    private Set<String> codes(Dimension dimension, String value) {
        Collection<String> valid = valid(dimension);
        var codes = new TreeSet<String>();
        for (String word : words(value))
            if (valid.contains(word)) codes.add(word);
            else findings.add(UnknownCode.of(dimension.word(), word, valid));
        return codes;
    }

    private Filter catchment(Filter filter, @Nullable String within, @Nullable String of) {
        if (within == null && of == null) return filter;
        if (within == null || !within.matches("\\d{1,3}") || Integer.parseInt(within) > TravelTimes.REACH)
            findings.add(new BadCatchment("bad-minutes", "/within", String.valueOf(within), TravelTimes.REACH));
        else if (of == null || !taxonomy.municipalities().has(of))
            findings.add(UnknownCode.of("of", String.valueOf(of), ids(taxonomy.municipalities())));
        else return filter.and(Dimension.MUNICIPALITY, taxonomy.travelTimes().within(Integer.parseInt(within), of));
        return filter;
    }

    /** Graduates are matched inside their own region until allocation exists, so that is the only reach to ask for. */
    private void checkReach(@Nullable String reach) {
        if (reach != null && !reach.equals("own")) findings.add(UnknownCode.of("reach", reach, List.of("own")));
    }

    private Collection<String> valid(Dimension dimension) {
        return switch (dimension) {
            case ROLE -> ids(taxonomy.roles());
            case ROLE_GROUP -> ids(taxonomy.roleGroups());
            case STAGE -> ids(taxonomy.stages());
            case REGION -> ids(taxonomy.regions());
            case NUTS2 -> ids(taxonomy.nuts2());
            case COUNTRY -> Taxonomy.COUNTRIES;
            case MUNICIPALITY -> ids(taxonomy.municipalities());
            case YEAR -> years.stream().map(String::valueOf).toList();
            case LEVEL -> IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toList();
        };
    }

    private static Collection<String> ids(Terms<? extends Term> terms) {
        return terms.list().stream().map(Term::id).toList();
    }

    private static List<String> dimensionWords() {
        return Stream.of(Dimension.values()).map(Dimension::word).toList();
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
