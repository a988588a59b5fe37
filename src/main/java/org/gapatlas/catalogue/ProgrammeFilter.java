package org.gapatlas.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are wanted: those that fit every part. An empty set asks for nothing in particular.
 *
 * @param places municipalities, one of which the programme must be taught in; null is anywhere, none is nowhere
 * @param fields of education, ISCED-F 2013: a code asks for all that begins with it
 * @param languages ISO 639-1, one of which it must be taught in
 * @param seatsKnown whether the seats of one of its offerings must be known, or unknown; null for either
 * @param words alternatives, each a list of words that must all stand in title, code or provider; lower case
 */
public record ProgrammeFilter(
        Set<String> sources,
        Set<Status> statuses,
        Set<Kind> kinds,
        Set<Integer> decisionYears,
        Set<Integer> applicationYears,
        Set<Integer> levels,
        @Nullable Set<String> places,
        Set<String> fields,
        Set<String> languages,
        @Nullable Boolean seatsKnown,
        List<List<String>> words) {
    public ProgrammeFilter {
        sources = Set.copyOf(sources);
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        decisionYears = Set.copyOf(decisionYears);
        applicationYears = Set.copyOf(applicationYears);
        levels = Set.copyOf(levels);
        places = places == null ? null : Set.copyOf(places);
        fields = Set.copyOf(fields);
        languages = Set.copyOf(languages);
        words = List.copyOf(words);
    }

    /** Whether seats of this offering are among those asked for. */
    public boolean covers(Offering offering) {
        return places == null || (offering.municipality() != null && places.contains(offering.municipality()));
    }
}
