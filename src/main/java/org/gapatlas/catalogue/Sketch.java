package org.gapatlas.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a programme tells whether another source means the same one.
 *
 * @param titles in any languages, each once
 * @param provider its name; empty where not told
 * @param orgNumber the national number of the provider; null where not told
 * @param places municipalities, such as {@code SE-2482}, each once; none where the source tells none of ours
 * @param first the year of the earliest start; null where not told
 * @param last the year of the latest start
 */
public record Sketch(
        String id,
        String source,
        List<String> titles,
        String provider,
        @Nullable String orgNumber,
        List<String> places,
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable Integer eqf) {
    public Sketch {
        titles = List.copyOf(titles);
        places = List.copyOf(places);
    }

    static Sketch of(Programme programme) {
        List<Offering> held = programme.offerings().stream()
                .filter(offering -> !offering.cancelled())
                .toList();
        var years = new TreeSet<Integer>();
        held.stream()
                .flatMap(offering ->
                        Stream.of(offering.firstIntake(), offering.lastIntake()).filter(Objects::nonNull))
                .forEach(years::add);
        return new Sketch(
                programme.id(),
                programme.source(),
                once(programme.title().values()),
                programme.provider().name(),
                programme.provider().orgNumber(),
                once(held.stream()
                        .map(Offering::municipality)
                        .filter(Objects::nonNull)
                        .toList()),
                years.isEmpty() ? null : years.first(),
                years.isEmpty() ? null : years.last(),
                programme.level().eqf());
    }

    private static List<String> once(Collection<String> texts) {
        return List.copyOf(new TreeSet<>(texts));
    }
}
