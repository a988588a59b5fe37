package org.gapatlas.reporting;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.gapatlas.disclosure.PublishedHeads;
import org.gapatlas.kernel.Words;

/** A report for one reader: the numbers, and the language they are told in. */
record Edition(ReportInput input, Words words) {

    String say(String key) {
        return words.say("reporting." + key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say("reporting." + key, values);
    }

    /** A word for a code of the data, such as a programme's type; the code itself where we have none. */
    String label(String kind, String code) {
        return words.find("reporting." + kind + "." + code).orElse(code);
    }

    String role(String id) {
        return input.taxonomy().roles().get(id).name().in(words.language());
    }

    /** The role's name inside a sentence: none of ours begins with an acronym or a proper name. */
    String roleInSentence(String id) {
        String name = role(id);
        return name.substring(0, 1).toLowerCase(locale()) + name.substring(1);
    }

    String region(String id) {
        return input.taxonomy().regions().get(id).name().in(words.language());
    }

    /** Heads for a sentence, rounded so that they do not look more exact than they are. */
    String about(double heads) {
        return NumberFormat.getIntegerInstance(locale()).format(PublishedHeads.round(heads));
    }

    /** The day of the run, written out, in UTC. */
    String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(LocalDate.ofInstant(input.run().createdAt(), ZoneOffset.UTC));
    }

    private Locale locale() {
        return words.language().locale();
    }
}
