package org.gapatlas.catalogue.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Admission;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Study;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;

/** Puts an offering into a line of a page. */
@ApplicationScoped
class OfferLines {

    private final ProgrammeRows rows;

    OfferLines(ProgrammeRows rows) {
        this.rows = rows;
    }

    ProgrammePage.Offer line(Offering offering, Frame frame) {
        return new ProgrammePage.Offer(
                rows.place(offering.municipality(), offering.place(), frame),
                start(offering.start(), frame),
                ProgrammeRows.seats(offering.seats().planned(), frame),
                offering.seats().planned() == null
                        ? ""
                        : frame.say("programme.basis." + offering.seats().basis()),
                offering.languages().stream()
                        .map(code -> ProgrammeLists.language(code, frame))
                        .collect(Collectors.joining(", ")),
                study(offering.study(), frame),
                admission(offering.admission(), frame),
                offering.cancelled());
    }

    private static String start(Start start, Frame frame) {
        if (start.date() != null) return Writing.in(frame.words().language()).day(start.date());
        if (start.first() == null || start.last() == null)
            return start.precision() == Start.Precision.ROLLING
                    ? frame.say("programme.start.rolling")
                    : ProgrammeRows.UNKNOWN;
        String years =
                start.first().equals(start.last()) ? start.first().toString() : start.first() + "–" + start.last();
        return switch (start.precision()) {
            case SPRING -> frame.say("programme.start.spring", "year", years);
            case AUTUMN -> frame.say("programme.start.autumn", "year", years);
            default -> years;
        };
    }

    private static String study(Study study, Frame frame) {
        return Stream.of(
                        Optional.of(study.distance())
                                .filter(distance -> distance != Distance.UNKNOWN)
                                .map(distance -> frame.say("programme.distance." + distance)),
                        Optional.ofNullable(study.pace())
                                .map(pace ->
                                        Writing.in(frame.words().language()).percent(pace / 100.0)),
                        Optional.ofNullable(study.fee()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String admission(Admission admission, Frame frame) {
        var writing = Writing.in(frame.words().language());
        if (admission.rolling()) return frame.say("programme.admission.rolling");
        if (admission.closes() != null)
            return frame.say("programme.admission.until", "day", writing.day(admission.closes()));
        return "";
    }
}
