package org.gapatlas.survey;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.kernel.Words;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Texts;
import org.gapatlas.sheets.XlsxOut;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as a workbook that its respondent can go on with: an item a row, and a second sheet that says what the
 * columns and codes mean.
 */
final class ListBook {

    private final Questionnaire questionnaire;
    private final QuestionList list;
    private final List<ListColumn> columns;
    private final CodeLists codes;
    private final Language language;
    private final Map<String, ?> words;

    /**
     * @param words what fills the places of the questionnaire's texts
     */
    ListBook(
            Questionnaire questionnaire,
            QuestionList list,
            Horizon horizon,
            CodeLists codes,
            Language language,
            Map<String, ?> words) {
        this.questionnaire = questionnaire;
        this.list = list;
        this.columns = ListColumn.of(list, horizon);
        this.codes = codes;
        this.language = language;
        this.words = Map.copyOf(words);
    }

    void write(Map<String, Map<String, Object>> items, OutputStream out) {
        try (var book = new XlsxOut(out, list.id(), header(), texts())) {
            items.forEach((id, item) -> book.row(row(id, item)));
            book.next(say("sheet"), List.of(say("column"), say("code"), say("meaning")));
            for (ListColumn column : columns) explain(book, column);
        }
    }

    private List<String> header() {
        var names = new ArrayList<String>();
        names.add(ListColumn.ID);
        for (ListColumn column : columns) {
            names.add(column.name());
            if (column.isNamed()) names.add(column.name() + ListColumn.NAME);
        }
        return names;
    }

    /** The columns of heads, where people type 3-5. */
    private Set<Integer> texts() {
        List<String> header = header();
        var texts = new HashSet<Integer>();
        for (ListColumn column : columns) if (column.isHeads()) texts.add(header.indexOf(column.name()));
        return texts;
    }

    private List<@Nullable Object> row(String id, Map<String, Object> item) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(id);
        for (ListColumn column : columns) {
            Object answer = column.answer(item);
            cells.add(ListCells.write(column, answer));
            if (column.isNamed()) cells.add(answer == null ? null : name(column.question(), String.valueOf(answer)));
        }
        return cells;
    }

    private @Nullable String name(Question question, String code) {
        return codes.findName(question.codes(), code)
                .map(name -> name.in(language))
                .orElse(null);
    }

    private void explain(XlsxOut book, ListColumn column) {
        Question question = column.question();
        book.row(List.of(column.name(), "", meaning(column)));
        for (String option : question.options())
            book.row(List.of(
                    column.name(),
                    option,
                    text(question.optionSet() + "." + option).orElse(option)));
        if (question.type() == Question.Type.CODE)
            codes.namesOf(question.codes()).forEach((code, name) -> book.row(List.of(column.name(), code, said(name))));
    }

    private String meaning(ListColumn column) {
        String label = column.year() == 0
                ? text(column.question().id() + ".label").orElse(column.name())
                : text(column.heads() + ".label").orElse(column.heads()) + ", " + column.year();
        if (column.isHeads()) return label + ". " + say("heads");
        return column.question().multiple() ? label + " " + say("several") : label;
    }

    private Optional<String> text(String key) {
        return questionnaire.texts().find(key).map(this::said);
    }

    /** Without the marks of where a word may be broken: a cell breaks none. */
    private String said(LocalizedText text) {
        return Texts.fill(text.in(language), words).replace("\u00ad", "");
    }

    private String say(String key) {
        return Words.in(language).say("form.codes." + key);
    }
}
