package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Listing;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.kernel.Language;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Puts programmes into the lines of a page, in the reader's words. */
@ApplicationScoped
class ProgrammeRows {

    static final String UNKNOWN = "··";

    private final Taxonomy taxonomy;

    ProgrammeRows(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    ProgrammesPage.Row row(Listing.Entry entry, Frame frame) {
        Programme programme = entry.programme();
        return new ProgrammesPage.Row(
                programme.id(),
                programme.titleIn(frame.lang()),
                frame.to("/programmes/" + programme.id()),
                programme.provider().name(),
                places(programme, frame),
                level(programme),
                frame.say("programmes.status." + programme.status()),
                year(programme),
                seats(entry.seats(), frame));
    }

    /** Its places, ours by our names. */
    String places(Programme programme, Frame frame) {
        return programme.offerings().stream()
                .map(offering -> place(offering.municipality(), offering.place(), frame))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String place(@Nullable String municipality, String place, Frame frame) {
        Language language = frame.words().language();
        return municipality == null
                ? place
                : taxonomy.municipalities()
                        .find(municipality)
                        .map(ours -> ours.name().in(language))
                        .orElse(place);
    }

    String level(Programme programme) {
        Integer eqf = programme.level().eqf();
        return eqf == null ? UNKNOWN : "EQF " + eqf;
    }

    /** The year of the decision, else those of the intakes. */
    String year(Programme programme) {
        return programme.decisionYear() != null ? String.valueOf(programme.decisionYear()) : starts(programme);
    }

    /** The years of the intakes; empty where none is told. */
    static String starts(Programme programme) {
        var years = programme.offerings().stream()
                .flatMap(offering -> Stream.of(offering.firstIntake(), offering.lastIntake()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        if (years.getCount() == 0) return "";
        return years.getMin() == years.getMax()
                ? String.valueOf(years.getMin())
                : years.getMin() + "–" + years.getMax();
    }

    /** Shares of seats are told with one decimal, whole ones without. */
    static String seats(@Nullable BigDecimal seats, Frame frame) {
        if (seats == null) return UNKNOWN;
        BigDecimal shown = ShownSeats.of(seats);
        return shown.scale() <= 0
                ? Writing.in(frame.words().language()).whole(shown.doubleValue())
                : Writing.in(frame.words().language()).decimal(shown.doubleValue());
    }
}
