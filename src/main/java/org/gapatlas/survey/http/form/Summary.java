package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Section;
import org.gapatlas.survey.Places;

/** Everything that was answered, in words, section by section: to look through before it is sent in, and to print after. */
record Summary(List<Part> parts) {

    /**
     * A section, or an item of a list.
     *
     * @param pointer of the item; empty for a section
     * @param change where it can be changed; empty where it cannot
     */
    record Part(String title, String pointer, String change, List<Line> lines, List<Table> tables) {}

    /** A question and its answer. */
    record Line(String pointer, String question, String answer) {}

    /** Heads by year. */
    record Table(String pointer, String caption, List<String> columns, List<Row> rows) {}

    /** One year. */
    record Row(String year, List<String> cells) {}

    /**
     * @param change whether the pages where it can be changed are linked
     */
    static Summary of(Sitting sitting, boolean change) {
        var parts = new ArrayList<Part>();
        for (Section section : sitting.sections()) {
            parts.add(section(sitting, section, change));
            for (Item item : section.items())
                if (item instanceof QuestionList list && sitting.view().shows(list))
                    sitting.form()
                            .lists()
                            .getOrDefault(list.id(), Map.of())
                            .forEach((id, answers) -> parts.add(item(sitting, list, id, answers, change)));
        }
        return new Summary(parts.stream()
                .filter(part -> !part.lines().isEmpty() || !part.tables().isEmpty())
                .toList());
    }

    private static Part section(Sitting sitting, Section section, boolean change) {
        var lines = new ArrayList<Line>();
        for (Question question : sitting.questionsOf(section)) {
            Object answer = sitting.form().answers().get(question.id());
            if (answer != null)
                lines.add(new Line(
                        "/answers/" + question.id(),
                        sitting.text(question.id() + ".label"),
                        said(sitting, question, answer)));
        }
        return new Part(
                sitting.text("section." + section.id() + ".title"),
                "",
                change ? sitting.to("/" + section.id()) : "",
                lines,
                List.of());
    }

    private static Part item(
            Sitting sitting, QuestionList list, String id, Map<String, Object> answers, boolean change) {
        String pointer = "/lists/" + list.id() + "/" + id;
        var lines = new ArrayList<Line>();
        var tables = new ArrayList<Table>();
        for (Question question : list.questions()) {
            Object answer = answers.get(question.id());
            if (answer == null || !sitting.view().shows(list, answers, question)) continue;
            String label =
                    sitting.findText(question.id() + ".label", list, answers).orElse(question.id());
            if (answer instanceof Map<?, ?> table && question.type() == Question.Type.TABLE)
                tables.add(table(sitting, question, pointer + "/" + question.id(), label, table));
            else lines.add(new Line(pointer + "/" + question.id(), label, said(sitting, question, answer)));
        }
        return new Part(
                Entries.title(sitting, list, id),
                pointer,
                change ? sitting.to("/" + list.id() + "/" + id) : "",
                lines,
                tables);
    }

    private static String said(Sitting sitting, Question question, Object answer) {
        String text = sitting.view().words().say(question, answer, sitting.language());
        return question.concept().equals("eqf.level")
                ? sitting.findText("eqf." + text).orElse(text)
                : text;
    }

    private static Table table(Sitting sitting, Question question, String pointer, String caption, Map<?, ?> table) {
        var rows = new ArrayList<Row>();
        new TreeMap<>(table)
                .forEach((year, row) -> rows.add(new Row(
                        String.valueOf(year),
                        question.columns().stream()
                                .map(column -> row instanceof Map<?, ?> cells ? Places.heads(cells.get(column)) : "")
                                .toList())));
        return new Table(
                pointer,
                caption,
                question.columns().stream()
                        .map(column -> sitting.text(column + ".short"))
                        .toList(),
                rows);
    }
}
