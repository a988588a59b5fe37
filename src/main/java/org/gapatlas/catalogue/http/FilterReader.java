package org.gapatlas.catalogue.http;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.jspecify.annotations.Nullable;

/** Turns the words of an address into a filter, or tells every word that it does not know. */
final class FilterReader {

    private static final List<String> YEARS =
            IntStream.rangeClosed(1990, 2099).mapToObj(String::valueOf).toList();
    private static final List<String> LEVELS =
            IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toList();

    /** ISCED-F 2013 codes have two to four digits. */
    private static final Predicate<String> FIELD = Pattern.compile("\\d{2,4}").asMatchPredicate();

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final List<String> SEATS = List.of("known", "unknown");

    private final Taxonomy taxonomy;
    private final Set<String> sources;
    private final List<Finding> findings = new ArrayList<>();

    FilterReader(Taxonomy taxonomy, Set<String> sources) {
        this.taxonomy = taxonomy;
        this.sources = sources;
    }

    ProgrammeFilter read(ProgrammeParameters given) {
        return new ProgrammeFilter(
                codes("source", given.source, sources),
                enums(Status.class, codes("status", given.status, names(Status.values()))),
                enums(Kind.class, codes("kind", given.kind, names(Kind.values()))),
                numbers(codes("decisionYear", given.decisionYear, YEARS)),
                numbers(codes("applicationYear", given.applicationYear, YEARS)),
                numbers(codes("eqf", given.eqf, LEVELS)),
                places(given),
                fields(given.field),
                codes("language", given.language, LANGUAGES),
                seatsKnown(given.seats),
                words(given.q));
    }

    /** What was wrong; a filter with findings must not be used. */
    List<Finding> findings() {
        return findings;
    }

    private Set<String> fields(@Nullable String list) {
        var codes = new HashSet<String>();
        for (String word : parts(list))
            if (FIELD.test(word)) codes.add(word);
            else findings.add(UnknownCode.of("field", word, List.of("0713", "0715")));
        return codes;
    }

    private @Nullable Boolean seatsKnown(@Nullable String word) {
        Set<String> wanted = codes("seats", word, SEATS);
        return wanted.size() == 1 ? wanted.contains("known") : null;
    }

    private Set<String> codes(String parameter, @Nullable String list, Collection<String> valid) {
        var codes = new HashSet<String>();
        for (String word : parts(list))
            if (valid.contains(word)) codes.add(word);
            else findings.add(UnknownCode.of(parameter, word, valid));
        return codes;
    }

    /** The municipalities asked for, by name or by their region; where both are given, those that lie in both. */
    private @Nullable Set<String> places(ProgrammeParameters given) {
        Set<String> regions = codes("region", given.region, ids(taxonomy.regions()));
        Set<String> named = codes("municipality", given.municipality, ids(taxonomy.municipalities()));
        if (regions.isEmpty() && named.isEmpty()) return null;
        return taxonomy.municipalities().list().stream()
                .filter(place -> regions.isEmpty() || regions.contains(place.region()))
                .map(Municipality::id)
                .filter(id -> named.isEmpty() || named.contains(id))
                .collect(toSet());
    }

    /** Alternatives stand between commas, words that must all be there between spaces; a word's ending may be open (*). */
    private static List<List<String>> words(@Nullable String q) {
        return parts(q).stream()
                .map(part -> Arrays.stream(part.toLowerCase(Locale.ROOT).split("[\\s\\p{Cntrl}]+"))
                        .map(word -> word.replace("*", ""))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> parts(@Nullable String list) {
        if (list == null) return List.of();
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Set<Integer> numbers(Set<String> words) {
        return words.stream().map(Integer::valueOf).collect(toSet());
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, Set<String> words) {
        return words.stream().map(word -> Enum.valueOf(type, word)).collect(toSet());
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static List<String> ids(Terms<? extends Term> terms) {
        return terms.list().stream().map(Term::id).toList();
    }
}
