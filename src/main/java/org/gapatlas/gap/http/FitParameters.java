package org.gapatlas.gap.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a fit is asked for: a role or a competence, the region or the municipality it is needed in, and the year. */
public class FitParameters {
    @RestQuery
    @Nullable
    String role;

    @RestQuery
    @Nullable
    String competence;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String municipality;

    @RestQuery
    @Nullable
    String year;

    /** The same as a form means it: a field that nobody filled in is not asked for. */
    FitParameters withoutBlanks() {
        var given = new FitParameters();
        given.role = orNull(role);
        given.competence = orNull(competence);
        given.region = orNull(region);
        given.municipality = orNull(municipality);
        given.year = orNull(year);
        return given;
    }

    boolean isEmpty() {
        return pairs().findAny().isEmpty();
    }

    /** The address that asks the same; the values are codes of ours or years. */
    String after(String path) {
        return pairs().collect(Collectors.joining("&", path + "?", ""));
    }

    private Stream<String> pairs() {
        return Stream.of(
                        pair("role", role),
                        pair("competence", competence),
                        pair("region", region),
                        pair("municipality", municipality),
                        pair("year", year))
                .filter(pair -> !pair.isEmpty());
    }

    private static String pair(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + value;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
