package org.gapatlas.catalogue.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A programme in a list.
 *
 * @param title in the reader's language where there is one
 * @param provider null where the source does not tell
 * @param municipalities our codes of the places in our regions
 * @param places all places, as the source writes them
 * @param seats of all its offerings, or of those in the places asked for; null where none is known
 */
record ProgrammeItem(
        String id,
        String source,
        String code,
        String title,
        Map<String, String> titles,
        Status status,
        Kind kind,
        String type,
        @Nullable Integer eqf,
        @Nullable Integer decisionYear,
        @Nullable Integer applicationYear,
        @Nullable String provider,
        List<String> municipalities,
        List<String> places,
        @Nullable BigDecimal seats,
        boolean illustrative) {

    static ProgrammeItem of(Listing.Entry entry, Language language) {
        Programme programme = entry.programme();
        return new ProgrammeItem(
                programme.id(),
                programme.source(),
                programme.code(),
                programme.titleIn(language.tag()),
                programme.title(),
                programme.status(),
                programme.kind(),
                programme.type(),
                programme.level().eqf(),
                programme.decisionYear(),
                programme.applicationYear(),
                providerOf(programme),
                municipalitiesOf(programme),
                placesOf(programme),
                ShownSeats.orNull(entry.seats()),
                programme.illustrative());
    }

    static @Nullable String providerOf(Programme programme) {
        String name = programme.provider().name();
        return name.isEmpty() ? null : name;
    }

    static List<String> municipalitiesOf(Programme programme) {
        return programme.offerings().stream()
                .map(Offering::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> languagesOf(Programme programme) {
        return programme.offerings().stream()
                .flatMap(offering -> offering.languages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> placesOf(Programme programme) {
        return programme.offerings().stream()
                .map(Offering::place)
                .distinct()
                .sorted()
                .toList();
    }
}
