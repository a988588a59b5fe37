package org.gapatlas.survey.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Moments as the desk writes and reads them: a round closes at the same moment in two time zones. */
final class Moments {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Words words;

    Moments(Words words) {
        this.words = words;
    }

    /** As in {@code 18 December 2026 at 22:59 in Sweden, 23:59 in Finland}. */
    String inBothCountries(Instant moment) {
        var sweden = moment.atZone(SWEDEN);
        var finland = moment.atZone(FINLAND);
        boolean sameDay = sweden.toLocalDate().equals(finland.toLocalDate());
        return words.say(
                sameDay ? "pages.moment.same-day" : "pages.moment.next-day",
                Map.of(
                        "date", date(moment, SWEDEN),
                        "sweden", time(moment, SWEDEN),
                        "finland", time(moment, FINLAND),
                        "later", date(moment, FINLAND)));
    }

    /** The day in Sweden, without the year. */
    String day(Instant moment) {
        String pattern = words.language() == Language.FI ? "d. MMMM'ta'" : "d MMMM";
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(moment.atZone(SWEDEN));
    }

    /** The day with its year and the time in Sweden. */
    String full(Instant moment) {
        return words.say("pages.moment.full", Map.of("date", date(moment, SWEDEN), "time", time(moment, SWEDEN)));
    }

    String date(Instant moment) {
        return date(moment, SWEDEN);
    }

    /** As a field of a form holds it, in Swedish time. */
    static String field(Instant moment) {
        return moment.atZone(SWEDEN)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** What a field of a form holds; empty for anything else. */
    static Optional<Instant> find(@Nullable String field) {
        try {
            return field == null
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(field).atZone(SWEDEN).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String date(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(moment.atZone(zone));
    }

    private String time(Instant moment, ZoneId zone) {
        String pattern = words.language() == Language.EN ? "HH:mm" : words.language() == Language.SV ? "HH.mm" : "H.mm";
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(moment.atZone(zone));
    }
}
