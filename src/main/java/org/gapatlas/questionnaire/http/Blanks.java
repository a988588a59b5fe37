package org.gapatlas.questionnaire.http;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.questionnaire.Texts;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the places of a text on paper: the workplace and the day of whom it is printed for, or words that read well
 * without them.
 */
final class Blanks {

    private static final String DAY_TO_WRITE = "……………………";

    /** Finnish has no word order to lean on: the case goes to the word for workplace, which the name follows. */
    private static final Map<String, String> FINNISH = Map.of(
            "toimipaikassa {workplace}", "toimipaikassanne",
            "toimipaikan {workplace}", "toimipaikkanne");

    private final Words words;
    private final String workplace;
    private final @Nullable LocalDate day;

    Blanks(Words words, String workplace, @Nullable LocalDate day) {
        this.words = words;
        this.workplace = workplace;
        this.day = day;
    }

    Language language() {
        return words.language();
    }

    String say(String key) {
        return words.say("questionnaire.print." + key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say("questionnaire.print." + key, values);
    }

    String workplace() {
        return workplace;
    }

    /** The reference day in words; empty where it is to be written. */
    String day() {
        return day == null
                ? ""
                : Writing.in(language()).date(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The years that are asked for; empty texts where they are to be written. */
    List<String> years(int horizon) {
        LocalDate from = day;
        return IntStream.rangeClosed(1, horizon)
                .mapToObj(ahead -> from == null ? "" : String.valueOf(from.getYear() + ahead))
                .toList();
    }

    String fill(String text) {
        return Texts.fill(
                named(text),
                Map.of(
                        "workplace", workplace.isEmpty() ? say("your-workplace") : workplace,
                        "reference_day", day == null ? DAY_TO_WRITE : day()));
    }

    private String named(String text) {
        if (!workplace.isEmpty() || language() != Language.FI) return text;
        String named = text;
        for (var each : FINNISH.entrySet()) named = named.replace(each.getKey(), each.getValue());
        return named;
    }
}
