package org.gapatlas.questionnaire.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Section;
import org.gapatlas.questionnaire.http.BlankForm.Ask;
import org.gapatlas.questionnaire.http.BlankForm.Box;
import org.gapatlas.questionnaire.http.BlankForm.Column;
import org.gapatlas.questionnaire.http.BlankForm.Panel;
import org.gapatlas.questionnaire.http.BlankForm.Step;
import org.gapatlas.questionnaire.http.BlankForm.Way;

/** Lays a questionnaire out for paper. */
final class BlankForms {

    private static final List<String> PRIVACY = List.of("what", "who", "kept", "rights");
    private static final int LEVELS = 8;

    /** A panel with more questions than this begins a page of its own. */
    private static final int TALL = 6;

    /** More codes than this are written, not ticked. */
    private static final int MOST_BOXES = 12;

    /** A whole number between these is ticked on a scale. */
    private static final int LONGEST_SCALE = 10;

    private final Questionnaire questionnaire;
    private final CodeLists codes;
    private final Blanks blanks;
    private final int years;
    private final int panels;

    /**
     * @param years how many the table of years has
     * @param panels how many items of a list are printed
     */
    BlankForms(Questionnaire questionnaire, CodeLists codes, Blanks blanks, int years, int panels) {
        this.questionnaire = questionnaire;
        this.codes = codes;
        this.blanks = blanks;
        this.years = years;
        this.panels = panels;
    }

    BlankForm form() {
        return new BlankForm(
                say("title"),
                say("minutes"),
                blanks.say("version", Map.of("survey", questionnaire.id(), "version", questionnaire.version())),
                blanks.workplace(),
                blanks.day(),
                say("privacy.title"),
                PRIVACY.stream().map(part -> say("privacy." + part)).toList(),
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> find("eqf." + level))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                steps());
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (Section section : questionnaire.sections()) {
            String number = steps.size() + 1 + ".";
            steps.add(new Step(
                    number.replace(".", "") + " " + say("section." + section.id() + ".title"),
                    find("section." + section.id() + ".help"),
                    asks(section.items(), number)));
        }
        return steps;
    }

    private List<Ask> asks(List<? extends Item> items, String number) {
        var asks = new ArrayList<Ask>();
        for (Item item : items) {
            String own = number + (asks.size() + 1);
            asks.add(item instanceof QuestionList list ? list(list, own) : question((Question) item, own));
        }
        return asks;
    }

    private Ask list(QuestionList list, String number) {
        var panel = IntStream.rangeClosed(1, panels)
                .mapToObj(each -> new Panel(
                        blanks.say("item", Map.of("title", say(list.id() + ".label"), "number", each, "count", panels)),
                        list.questions().size() > TALL,
                        asks(list.questions(), number + ".")))
                .toList();
        return new Ask(
                number,
                Way.LIST,
                say(list.id() + ".label"),
                find(list.id() + ".help"),
                false,
                onlyIf(list),
                List.of(),
                List.of(),
                List.of(),
                panel,
                blanks.say("more", Map.of("count", panels)));
    }

    private Ask question(Question question, String number) {
        return new Ask(
                number,
                way(question),
                say(question.id() + ".label"),
                find(question.id() + ".help"),
                question.required(),
                onlyIf(question),
                boxes(question),
                columns(question),
                question.type() == Question.Type.TABLE ? blanks.years(years) : List.of(),
                List.of(),
                "");
    }

    private Way way(Question question) {
        return switch (question.type()) {
            case NOTE -> Way.NOTE;
            case TABLE -> Way.TABLE;
            case BOOLEAN -> Way.ONE;
            case CHOICE -> question.multiple() ? Way.MANY : Way.ONE;
            case CODE -> boxes(question).isEmpty() ? Way.LINE : question.multiple() ? Way.MANY : Way.ONE;
            case INTEGER -> isScale(question) ? Way.SCALE : Way.NUMBER;
            case DECIMAL, HEADS, YEAR -> Way.NUMBER;
            case TEXT, DATE, EMAIL, ORG_ID -> Way.LINE;
        };
    }

    private static boolean isScale(Question question) {
        return question.most() - question.least() < LONGEST_SCALE;
    }

    private List<Box> boxes(Question question) {
        return switch (question.type()) {
            case BOOLEAN -> List.of(box("yes"), box("no"));
            case CHOICE ->
                question.options().stream()
                        .map(word -> box(question.optionSet() + "." + word))
                        .toList();
            case CODE -> codes(question);
            case INTEGER ->
                isScale(question)
                        ? IntStream.rangeClosed(question.least(), question.most())
                                .mapToObj(value -> new Box(String.valueOf(value), "", false))
                                .toList()
                        : List.of();
            default -> List.of();
        };
    }

    private Box box(String key) {
        return new Box(say(key), find(key + ".help"), false);
    }

    /** A short list is ticked; of all the world's languages those of the form are, and others are written. */
    private List<Box> codes(Question question) {
        Map<String, LocalizedText> names = codes.namesOf(question.codes());
        if (question.codes().equals("languages"))
            return Stream.concat(
                            Stream.of("sv", "fi", "en").map(code -> new Box(name(names, code), "", false)),
                            Stream.of(new Box("", "", true)))
                    .toList();
        return names.size() > MOST_BOXES || question.suggest()
                ? List.of()
                : names.keySet().stream()
                        .map(code -> new Box(name(names, code), "", false))
                        .toList();
    }

    private String name(Map<String, LocalizedText> names, String code) {
        LocalizedText name = names.get(code);
        return name == null ? code : name.in(blanks.language());
    }

    private List<Column> columns(Question question) {
        return question.columns().stream()
                .map(column -> new Column(say(column + ".short"), say(column + ".label"), find(column + ".help")))
                .toList();
    }

    private String onlyIf(Item item) {
        List<String> answers = new PaperRule(questionnaire)
                .answersTo(item).stream().map(this::say).toList();
        return answers.isEmpty()
                ? ""
                : blanks.say("only-if", Map.of("answers", String.join(" " + blanks.say("or") + " ", answers)));
    }

    private String say(String key) {
        return blanks.fill(questionnaire.texts().say(key, blanks.language()));
    }

    private String find(String key) {
        return questionnaire
                .texts()
                .find(key)
                .map(text -> blanks.fill(text.in(blanks.language())))
                .orElse("");
    }
}
