package org.gapatlas.survey.http.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Language;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Section;
import org.gapatlas.questionnaire.Texts;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Places;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.View;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the form: who answers for which workplace, what it has said, and in which words it is asked.
 *
 * @param base where the pages of this form lie
 * @param view the questionnaire against what has been said: what is asked, what is still missing
 */
record Sitting(
        Invitations.Guest guest,
        Workplace workplace,
        CaseFile file,
        View view,
        CodeLists codes,
        Frame frame,
        String base) {

    /** The same with another response, held against the questionnaire. */
    Sitting showing(CaseFile other, View held) {
        return new Sitting(guest, workplace, other, held, codes, frame, base);
    }

    Round round() {
        return guest.round();
    }

    /** The guest at this workplace alone. */
    Invitations.Guest own() {
        return guest.at(workplace.id()).orElseThrow();
    }

    Questionnaire questionnaire() {
        return view.questionnaire();
    }

    ResponseForm form() {
        return file.form();
    }

    Language language() {
        return frame.words().language();
    }

    /** The text of a key of the room {@code form}. */
    String say(String key) {
        return frame.words().say("form." + key);
    }

    String say(String key, Map<String, ?> values) {
        return frame.words().say("form." + key, values);
    }

    /** The questionnaire's own text, with the workplace and the day in it. */
    String text(String key) {
        return findText(key).orElse(key);
    }

    Optional<String> findText(String key) {
        return findText(key, null, Map.of());
    }

    /** The questionnaire's own text about one item of a list. */
    Optional<String> findText(String key, @Nullable QuestionList list, Map<String, Object> item) {
        if (questionnaire().texts().find(key).isEmpty()) return Optional.empty();
        Places.Filler filler = list == null ? view.places() : view.places(list, item);
        return Optional.of(Texts.fill(filler.say(key).in(language()), surroundings()));
    }

    private Map<String, Object> surroundings() {
        var values = new HashMap<String, Object>();
        values.put("workplace", workplace.name());
        values.put("reference_day", Writing.in(language()).day(round().referenceDate()));
        return values;
    }

    /** The steps that are asked of this guest, in order. */
    List<Section> sections() {
        return view.sections().stream()
                .filter(section -> guest.section() == null || guest.section().equals(section.id()))
                .toList();
    }

    /** The questions of a section that are asked now. */
    List<Question> questionsOf(Section section) {
        return section.questions().stream().filter(view::shows).toList();
    }

    List<QuestionList> listsOf(Section section) {
        return section.lists().stream().filter(view::shows).toList();
    }

    Map<String, Object> item(QuestionList list, String id) {
        return form().lists().getOrDefault(list.id(), Map.of()).getOrDefault(id, Map.of());
    }

    /** The address of a page of this form. */
    String to(String rest) {
        return frame.to(base + rest);
    }

    /** A moment in the workplace's own time, as in {@code 14:03}. */
    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language().locale())
                .format(at.atZone(zone()));
    }

    /** A day and its time in the workplace's own zone. */
    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language().locale())
                .format(at.atZone(zone()));
    }

    private ZoneId zone() {
        return ZoneId.of(workplace.municipality().startsWith("FI") ? "Europe/Helsinki" : "Europe/Stockholm");
    }
}
