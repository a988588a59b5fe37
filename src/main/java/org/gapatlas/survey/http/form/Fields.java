package org.gapatlas.survey.http.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.survey.HeadsText;
import org.gapatlas.survey.Places;
import org.jspecify.annotations.Nullable;

/** Turns the questions of a page into fields: with what is stored or was just typed, last time's answer, and faults. */
final class Fields {

    private static final String EQF = "eqf.level";

    private final Sitting sitting;
    private final Typed typed;
    private final Faults faults;
    private final Choices choices;
    private final YearCells years;
    private final ShownDoubts doubts;

    /**
     * @param ranges whether heads are chosen from brackets
     */
    Fields(Sitting sitting, Typed typed, Faults faults, boolean ranges) {
        this.sitting = sitting;
        this.typed = typed;
        this.faults = faults;
        this.choices = new Choices(sitting, typed);
        this.years = new YearCells(sitting, typed, faults, ranges);
        this.doubts = new ShownDoubts(sitting);
    }

    /** The single questions of a section. */
    List<Field> of(List<Question> questions) {
        var scope = new Scope(
                null,
                "/answers",
                sitting.form().answers(),
                sitting.view().previous().answers());
        return questions.stream()
                .map(question -> field(question, scope, !sitting.view().shows(question)))
                .toList();
    }

    /** The questions about one item of a list. */
    List<Field> of(QuestionList list, String id) {
        Map<String, Object> item = sitting.item(list, id);
        var scope = new Scope(list, "/lists/" + list.id() + "/" + id, item, previous(list, id, item));
        return list.questions().stream()
                .filter(question -> !OwnWords.isWords(question))
                .map(question -> field(question, scope, !sitting.view().shows(list, item, question)))
                .toList();
    }

    /** What was said about the same thing last time: under the same id, else of the same role. */
    private Map<String, Object> previous(QuestionList list, String id, Map<String, Object> item) {
        var before = sitting.view().previous().lists().getOrDefault(list.id(), Map.of());
        if (before.containsKey(id)) return before.get(id);
        @Nullable Object role = item.get(OwnWords.ROLE);
        return before.values().stream()
                .filter(each -> role != null && role.equals(each.get(OwnWords.ROLE)))
                .findFirst()
                .orElse(Map.of());
    }

    private Field field(Question question, Scope scope, boolean hidden) {
        String id = question.id();
        String pointer = scope.pointer() + "/" + id;
        @Nullable Object answer = scope.answers().get(id);
        String kind = kind(question);
        return new Field(
                id,
                kind,
                say(scope, id + ".label").orElse(id),
                help(question, scope),
                value(question, scope, answer),
                choices.of(question, kind, answer),
                suggestions(question, kind),
                kind.equals("years") ? "" : previous(question, scope),
                faults.of(id),
                question.required(),
                sitting.form().prefilled().stream()
                        .anyMatch(mark -> mark.equals(pointer) || mark.startsWith(pointer + "/")),
                hidden,
                question.most(),
                kind.equals("years") ? years.of(question, scope) : Field.Years.NONE,
                doubts.of(question, scope, pointer));
    }

    /** Where own words are typed into the role's field, the help says so. */
    private String help(Question question, Scope scope) {
        QuestionList list = scope.list();
        boolean ownWords = OwnWords.isRole(question)
                && list != null
                && list.find(OwnWords.WORDS).isPresent();
        return ownWords
                ? sitting.say("role.help")
                : say(scope, question.id() + ".help").orElse("");
    }

    private static String kind(Question question) {
        return switch (question.type()) {
            case INTEGER -> question.concept().equals(EQF) ? "select" : "whole";
            case DECIMAL -> "decimal";
            case HEADS -> "text";
            case BOOLEAN -> "radio";
            case CHOICE -> question.multiple() ? "checks" : "radio";
            case CODE -> question.multiple() ? "picks" : "suggest";
            case TABLE -> "years";
            case EMAIL -> "email";
            case DATE -> "date";
            case NOTE -> "note";
            default -> "text";
        };
    }

    /** The code list that typing suggests from; empty where everything there is can be ticked. */
    private String suggestions(Question question, String kind) {
        return kind.equals("suggest")
                        || (kind.equals("picks")
                                && sitting.codes().get(question.codes()).size() > Choices.MOST_TICKED)
                ? question.codes()
                : "";
    }

    private String value(Question question, Scope scope, @Nullable Object answer) {
        String id = question.id();
        if (typed.find(id).isPresent() && question.type() != Question.Type.TABLE)
            return typed.find(id).get();
        if (OwnWords.isRole(question) && answer == null)
            return String.valueOf(scope.answers().getOrDefault(OwnWords.WORDS, ""));
        if (question.type() == Question.Type.HEADS) return HeadsText.write(answer);
        if (answer == null || answer instanceof List<?> || answer instanceof Map<?, ?>) return "";
        if (question.type() == Question.Type.CODE) return choices.name(question, String.valueOf(answer));
        return String.valueOf(answer);
    }

    private String previous(Question question, Scope scope) {
        @Nullable Object before = scope.previous().get(question.id());
        return before == null
                ? ""
                : sitting.say("previous", Map.of("answer", places().say(question, before, sitting.language())));
    }

    private Optional<String> say(Scope scope, String key) {
        return sitting.findText(key, scope.list(), scope.answers());
    }

    private Places places() {
        return sitting.view().words();
    }
}
