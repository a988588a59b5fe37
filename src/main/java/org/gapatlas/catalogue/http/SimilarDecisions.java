package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapatlas.catalogue.Catalogue;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeFilter;
import org.gapatlas.catalogue.Status;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * Applications that an agency granted or refused for the like of a programme: in the same regions, with a title that begins
 * a word as one of its own words begins. What was refused before tells as much as what was granted.
 */
@ApplicationScoped
class SimilarDecisions {

    private static final int MOST = 20;

    /** Shorter words are seldom what a programme is about. */
    private static final int SHORTEST = 5;

    /** Endings differ where the subject is the same: kvalitetstekniker, kvalitetsledare. */
    private static final int STEM = 7;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** What half of all titles say, in Swedish, Finnish and English. */
    private static final Set<String> COMMON = Set.of(
            "tekniker",
            "teknike",
            "inriktn",
            "utbildn",
            "special",
            "ledare",
            "distans",
            "koulutu",
            "perustu",
            "tutkint",
            "program",
            "technic",
            "operato",
            "operatö",
            "ingenjö",
            "enginee");

    private final Catalogue catalogue;
    private final Taxonomy taxonomy;

    SimilarDecisions(Catalogue catalogue, Taxonomy taxonomy) {
        this.catalogue = catalogue;
        this.taxonomy = taxonomy;
    }

    /** The newest first; without the programme itself. */
    List<Listing.Entry> to(Programme programme) {
        List<List<String>> stems = stems(programme);
        Set<String> places = around(programme);
        if (stems.isEmpty() || places.isEmpty()) return List.of();
        var filter = new ProgrammeFilter(
                Set.of("myh"),
                Set.of(Status.GRANTED, Status.REFUSED),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                places,
                Set.of(),
                Set.of(),
                null,
                stems);
        return catalogue.search(filter, 0, 10 * MOST).entries().stream()
                .filter(entry -> !entry.programme().id().equals(programme.id()))
                .sorted((a, b) -> Integer.compare(year(b), year(a)))
                .limit(MOST)
                .toList();
    }

    private static int year(Listing.Entry entry) {
        return Optional.ofNullable(entry.programme().decisionYear()).orElse(0);
    }

    /** Alternatives of one beginning of a word each. */
    private static List<List<String>> stems(Programme programme) {
        return programme.title().values().stream()
                .flatMap(title -> Arrays.stream(NO_LETTERS.split(title.toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .filter(stem -> !COMMON.contains(stem))
                .distinct()
                .map(List::of)
                .toList();
    }

    /** The municipalities of the regions that it is taught in. */
    private Set<String> around(Programme programme) {
        Set<String> regions = programme.offerings().stream()
                .map(Offering::municipality)
                .filter(Objects::nonNull)
                .map(place -> taxonomy.regionOf(place).id())
                .collect(Collectors.toSet());
        return taxonomy.municipalities().list().stream()
                .filter(place -> regions.contains(place.region()))
                .map(Municipality::id)
                .collect(Collectors.toSet());
    }
}
