package org.gapatlas.survey.post;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.survey.Letter;

/** A letter as a mail: its own language, and one line in each of the others. */
record MailText(String subject, String body) {

    static MailText of(Letter letter) {
        var words = Words.in(letter.language());
        Map<String, Object> values = values(letter, words);
        String kind = "survey.mail." + letter.kind().word();
        String body = Stream.of(
                        words.say("survey.mail.hello"),
                        words.say(kind, values),
                        words.say("survey.mail.open", values),
                        words.say("survey.mail.until", values),
                        words.say("survey.mail.privacy"),
                        words.say("survey.mail.bye"))
                .collect(Collectors.joining("\n\n"));
        return new MailText(words.say(kind + ".subject", values), body + "\n\n" + inOthers(letter.language()) + "\n");
    }

    private static Map<String, Object> values(Letter letter, Words words) {
        var values = new LinkedHashMap<String, Object>();
        values.put("round", letter.round().name());
        values.put("workplaces", String.join(", ", letter.workplaces()));
        values.put("link", letter.link());
        values.put(
                "section",
                letter.section().isEmpty()
                        ? ""
                        : words.find("survey.section." + letter.section()).orElse(letter.section()));
        // The day in Sweden: in Finland the form closes an hour later by the clock, which may be the next day.
        values.put(
                "date",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(letter.language().locale())
                        .format(letter.round().closesAt().atZone(ZoneId.of("Europe/Stockholm"))));
        return values;
    }

    private static String inOthers(Language own) {
        return Stream.of(Language.values())
                .filter(language -> language != own)
                .map(language -> Words.in(language).say("survey.mail.other"))
                .collect(Collectors.joining("\n"));
    }
}
