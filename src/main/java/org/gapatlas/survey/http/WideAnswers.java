package org.gapatlas.survey.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.AnswerRow;
import org.jspecify.annotations.Nullable;

/**
 * Turns the long table of answers into a wide one: a row for each workplace, or for each item of a list, and a column for
 * each question; a table has one for each year. A number is a number, zero too; "do not know" and "not answered" are words;
 * what was not asked is empty.
 */
final class WideAnswers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d+)?");

    private final String list;
    private final List<String> columns;
    private final Consumer<List<@Nullable Object>> rows;
    private final Map<String, Map<String, @Nullable Object>> byItem = new LinkedHashMap<>();
    private String workplace = "";
    private int revision;

    /**
     * @param list whose items are meant; empty for the single questions
     */
    WideAnswers(String list, List<String> columns, Consumer<List<@Nullable Object>> rows) {
        this.list = list;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** The columns of some questions after those that name a row. */
    static List<String> columns(List<Question> questions, List<Integer> years) {
        var columns = new ArrayList<String>();
        for (Question question : questions)
            if (question.columns().isEmpty()) columns.add(question.id());
            else for (int year : years) question.columns().forEach(column -> columns.add(column + "_" + year));
        return columns;
    }

    List<String> header() {
        var header = new ArrayList<>(List.of("workplace", "revision", "item"));
        header.addAll(columns);
        return header;
    }

    /** One answer of the long table, which comes workplace by workplace. */
    void add(AnswerRow row) {
        if (!row.workplace().equals(workplace)) flush();
        workplace = row.workplace();
        revision = row.revision();
        if (!row.list().equals(list)) return;
        // What a file brought has no item; its role tells the rows apart.
        String item = row.item().isEmpty() ? row.role() : row.item();
        var cells = byItem.computeIfAbsent(item, key -> new LinkedHashMap<>());
        cells.putIfAbsent("role", row.role());
        cells.put(row.year() == null ? row.question() : row.question() + "_" + row.year(), cell(row));
    }

    /** Hands over what is still held of the last workplace. */
    void flush() {
        byItem.forEach((item, cells) -> {
            var row = new ArrayList<@Nullable Object>(List.of(workplace, revision, item));
            columns.forEach(column -> row.add(cells.get(column)));
            rows.accept(row);
        });
        byItem.clear();
    }

    private static Object cell(AnswerRow row) {
        if (!row.missing().isEmpty()) return row.missing();
        return NUMBER.matcher(row.value()).matches() ? new BigDecimal(row.value()) : row.value();
    }
}
