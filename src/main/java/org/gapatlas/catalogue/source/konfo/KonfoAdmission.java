package org.gapatlas.catalogue.source.konfo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Admission;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** When one can apply. A period without an end never closes. */
final class KonfoAdmission {

    /** The code for a continuous application. */
    private static final String CONTINUOUS = "hakutapa_03";

    private KonfoAdmission() {}

    /** By the application's own periods, else by those of its round. */
    static Admission of(JsonRecord round, JsonRecord application) {
        boolean isContinuous =
                KonfoTexts.code(round, "/hakutapa").filter(CONTINUOUS::equals).isPresent();
        List<JsonRecord> own = application.list("/hakuajat");
        return of(own.isEmpty() ? round.list("/hakuajat") : own, isContinuous);
    }

    static Admission of(List<JsonRecord> periods, boolean isContinuous) {
        boolean isOpen = periods.stream().anyMatch(period -> period.has("/alkaa") && !period.has("/paattyy"));
        return new Admission(
                days(periods, "/alkaa").min(Comparator.naturalOrder()).orElse(null),
                isOpen
                        ? null
                        : days(periods, "/paattyy")
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                isOpen || isContinuous,
                null,
                null);
    }

    private static Stream<LocalDate> days(List<JsonRecord> periods, String field) {
        return periods.stream().map(period -> period.date(field)).flatMap(Optional::stream);
    }
}
