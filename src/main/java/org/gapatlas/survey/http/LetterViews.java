package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.survey.Invitation;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Recipient;
import org.gapatlas.survey.Round;

/** Lays out letters on paper, one for each person, in the person's language. */
@ApplicationScoped
class LetterViews {

    private final Mailings mailings;

    LetterViews(Mailings mailings) {
        this.mailings = mailings;
    }

    List<LettersPage.Sheet> of(Round round, List<Invitation.Code> codes, String base) {
        Map<String, Recipient> workplaces = mailings.recipients(round).stream()
                .collect(Collectors.toMap(Recipient::workplace, Function.identity()));
        var people = new LinkedHashMap<String, List<Invitation.Code>>();
        codes.forEach(code -> people.computeIfAbsent(code.invitation(), first -> new ArrayList<>())
                .add(code));
        return people.values().stream()
                .map(person -> sheet(
                        round,
                        person.stream()
                                .map(code -> workplaces.get(code.workplace()))
                                .toList(),
                        person.get(0).code().reveal(),
                        base))
                .toList();
    }

    private static LettersPage.Sheet sheet(Round round, List<Recipient> own, String code, String base) {
        Language language = Recipient.languageOf(own);
        var words = Words.in(language);
        String names = own.stream().map(Recipient::name).collect(Collectors.joining(", "));
        return new LettersPage.Sheet(
                language.tag(),
                words.say("survey.mail.invitation.subject", "round", round.name()),
                names,
                words.say("survey.mail.invitation", "workplaces", names),
                words.say("pages.letter.how"),
                base + "/answer",
                code.replace('-', ' '),
                words.say("survey.mail.until", "date", new Moments(words).date(round.closesAt())),
                words.say("pages.letter.privacy"),
                Stream.of(Language.values())
                        .filter(other -> other != language)
                        .map(other -> new LettersPage.Other(
                                other.tag(), Words.in(other).say("survey.mail.other")))
                        .toList());
    }
}
