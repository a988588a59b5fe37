package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.survey.HeadsText;
import org.gapatlas.survey.Places;
import org.gapatlas.survey.View;
import org.jspecify.annotations.Nullable;

/** Turns the questions of a page into fields: with what is stored or was just typed, last time's answer, and faults. */
final class Fields {

    /** A code list is ticked from where it is short, else typed with suggestions. */
    static final int MOST_TICKED = 12;

    /** Of all languages, those that workplaces here work in stand ready to be ticked. */
    private static final List<String> COMMON_LANGUAGES = List.of("sv", "fi", "en");

    private static final String EQF = "eqf.level";

    private final Sitting sitting;
    private final Typed typed;
    private final Faults faults;
    private final boolean ranges;

    /**
     * @param ranges whether heads are chosen from brackets
     */
    Fields(Sitting sitting, Typed typed, Faults faults, boolean ranges) {
        this.sitting = sitting;
        this.typed = typed;
        this.faults = faults;
        this.ranges = ranges;
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

    /** The answers that a field belongs to. */
    private record Scope(
            @Nullable QuestionList list, String pointer, Map<String, Object> answers, Map<String, Object> previous) {}

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
                options(question, kind, answer),
                suggestions(question, kind),
                kind.equals("years") ? "" : previous(question, scope),
                faults.of(id),
                question.required(),
                sitting.form().prefilled().stream()
                        .anyMatch(mark -> mark.equals(pointer) || mark.startsWith(pointer + "/")),
                hidden,
                question.most(),
                kind.equals("years") ? years(question, scope) : Field.Years.NONE,
                doubts(question, scope, pointer));
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
                                && sitting.codes().get(question.codes()).size() > MOST_TICKED)
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
        if (question.type() == Question.Type.CODE) return name(question, String.valueOf(answer));
        return String.valueOf(answer);
    }

    private String name(Question question, String code) {
        return Optional.ofNullable(sitting.codes().namesOf(question.codes()).get(code))
                .map(name -> name.in(sitting.language()))
                .orElse(code);
    }

    private List<Field.Option> options(Question question, String kind, @Nullable Object answer) {
        Set<String> chosen = chosen(question, answer);
        return switch (kind) {
            case "radio", "checks" ->
                question.type() == Question.Type.BOOLEAN
                        ? List.of(option("yes", "yes", chosen), option("no", "no", chosen))
                        : question.options().stream()
                                .map(word -> option(word, question.optionSet() + "." + word, chosen))
                                .toList();
            case "select" -> levels(chosen);
            case "picks" -> picks(question, chosen);
            default -> List.of();
        };
    }

    private Set<String> chosen(Question question, @Nullable Object answer) {
        var chosen = new LinkedHashSet<String>();
        var again = typed.findAll(question.id());
        if (again.isPresent()) chosen.addAll(again.get());
        else if (answer instanceof List<?> list) list.forEach(each -> chosen.add(String.valueOf(each)));
        else if (answer instanceof Boolean yes) chosen.add(yes ? "yes" : "no");
        else if (answer != null) chosen.add(String.valueOf(answer));
        return chosen;
    }

    private Field.Option option(String word, String key, Set<String> chosen) {
        return new Field.Option(
                word, sitting.text(key), sitting.findText(key + ".help").orElse(""), chosen.contains(word));
    }

    private List<Field.Option> levels(Set<String> chosen) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(String::valueOf)
                .map(level -> option(level, "eqf." + level, chosen))
                .toList();
    }

    /** Short lists whole; of languages those common here; of other long ones what is chosen. */
    private List<Field.Option> picks(Question question, Set<String> chosen) {
        Map<String, LocalizedText> names = sitting.codes().namesOf(question.codes());
        if (names.size() <= MOST_TICKED) return named(question, names.keySet(), chosen);
        var shown = new LinkedHashSet<>(COMMON_LANGUAGES);
        shown.retainAll(names.keySet());
        shown.addAll(chosen);
        return named(question, shown, chosen);
    }

    private List<Field.Option> named(Question question, Iterable<String> codes, Set<String> chosen) {
        var options = new ArrayList<Field.Option>();
        codes.forEach(code -> options.add(new Field.Option(code, name(question, code), "", chosen.contains(code))));
        return options;
    }

    private String previous(Question question, Scope scope) {
        @Nullable Object before = scope.previous().get(question.id());
        return before == null
                ? ""
                : sitting.say("previous", Map.of("answer", places().say(question, before, sitting.language())));
    }

    private Field.Years years(Question question, Scope scope) {
        var heads = question.columns().stream()
                .map(column -> new Field.Years.Head(
                        say(scope, column + ".short").orElse(column),
                        say(scope, column + ".help").orElse("")))
                .toList();
        var rows = sitting.round().horizon().years().stream()
                .map(year -> new Field.Years.Row(
                        year,
                        question.columns().stream()
                                .map(column -> cell(question, scope, year, column))
                                .toList()))
                .toList();
        return new Field.Years(heads, rows, ranges);
    }

    private Field.Years.Cell cell(Question question, Scope scope, int year, String column) {
        String id = Names.cell(question.id(), year, column);
        @Nullable Object answer = cell(scope.answers().get(question.id()), year, column);
        @Nullable Object before = cell(scope.previous().get(question.id()), year, column);
        String value = typed.find(id).orElseGet(() -> HeadsText.write(answer));
        boolean asRange = ranges || !HeadsText.isExact(answer);
        return new Field.Years.Cell(
                id,
                say(scope, column + ".label").orElse(column) + " " + year,
                value,
                asRange ? brackets(value) : List.of(),
                before == null ? "" : sitting.say("previous.cell", Map.of("answer", Places.heads(before))),
                faults.of(id));
    }

    private static @Nullable Object cell(@Nullable Object table, int year, String column) {
        return table instanceof Map<?, ?> rows && rows.get(String.valueOf(year)) instanceof Map<?, ?> row
                ? row.get(column)
                : null;
    }

    /** Brackets, "do not know" and none; an exact number that stands there stays to be chosen. */
    private List<Field.Option> brackets(String value) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option("", sitting.say("heads.empty"), "", value.isEmpty()));
        if (!value.isEmpty() && !value.equals("0") && !value.equals("?") && !HeadsText.BRACKETS.contains(value))
            options.add(new Field.Option(value, value, "", true));
        options.add(new Field.Option("0", "0", "", value.equals("0")));
        for (String bracket : HeadsText.BRACKETS)
            options.add(new Field.Option(
                    bracket,
                    bracket.endsWith("+") ? sitting.say("heads.over") : bracket.replace('-', '–'),
                    "",
                    value.equals(bracket)));
        options.add(new Field.Option("?", sitting.say("heads.unknown"), "", value.equals("?")));
        return options;
    }

    /** Everything unusual in the whole response. */
    List<Field.Doubt> doubts() {
        return sitting.view().warnings().stream().map(this::doubt).toList();
    }

    private List<Field.Doubt> doubts(Question question, Scope scope, String pointer) {
        return sitting.view().warnings().stream()
                .filter(warning -> warning.pointer().equals(pointer)
                        || (warning.pointer().equals(scope.pointer()) && isLast(question, scope)))
                .map(this::doubt)
                .toList();
    }

    /** A doubt about a whole item stands below its table. */
    private static boolean isLast(Question question, Scope scope) {
        return scope.list() != null && question.type() == Question.Type.TABLE;
    }

    private Field.Doubt doubt(View.Warning warning) {
        var confirmation = sitting.form().confirmed().stream()
                .filter(each -> each.check().equals(warning.rule().id()))
                .findFirst();
        return new Field.Doubt(
                warning.rule().id(),
                sitting.frame().words().sentence(warning.finding()),
                warning.rule().askReason(),
                confirmation.isPresent(),
                confirmation
                        .map(each -> Optional.ofNullable(each.reason()).orElse(""))
                        .orElse(""));
    }

    private Optional<String> say(Scope scope, String key) {
        return sitting.findText(key, scope.list(), scope.answers());
    }

    private Places places() {
        return sitting.view().words();
    }
}
