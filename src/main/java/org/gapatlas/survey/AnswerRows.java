package org.gapatlas.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a current answer out in rows, one for every question that it answers. */
final class AnswerRows {

    private final StoredAnswer answer;
    private final Consumer<AnswerRow> rows;

    private AnswerRows(StoredAnswer answer, Consumer<AnswerRow> rows) {
        this.answer = answer;
        this.rows = rows;
    }

    static void of(StoredAnswer answer, Consumer<AnswerRow> rows) {
        var laid = new AnswerRows(answer, rows);
        if (answer.content() != null) laid.content(answer.content());
        if (answer.line() != null) laid.line(answer.line());
    }

    private void content(ResponseForm form) {
        Set<String> marks = form.prefilled();
        new TreeMap<>(form.answers())
                .forEach((question, value) ->
                        row("", "", "", question, null, value, marks.contains("/answers" + Tree.step(question))));
        new TreeMap<>(form.lists())
                .forEach((list, items) -> new TreeMap<>(items).forEach((id, item) -> item(list, id, item, marks)));
    }

    private void item(String list, String id, Map<String, Object> item, Set<String> marks) {
        String role = item.get("role") instanceof String code ? code : "";
        String pointer = "/lists" + Tree.step(list) + Tree.step(id);
        new TreeMap<>(item).forEach((question, value) -> {
            if (value instanceof Map<?, ?> table) table(list, id, role, table);
            else row(list, id, role, question, null, value, marks.contains(pointer + Tree.step(question)));
        });
    }

    private void table(String list, String id, String role, Map<?, ?> table) {
        table.forEach((year, cells) -> {
            if (cells instanceof Map<?, ?> row)
                row.forEach((column, heads) ->
                        row(list, id, role, String.valueOf(column), Integer.valueOf(String.valueOf(year)), heads));
        });
    }

    private void line(NeedEntry line) {
        row("need", "", line.role(), "recruit_new", line.year(), line.added());
        row("need", "", line.role(), "recruit_replace", line.year(), line.replacement());
        row("need", "", line.role(), "upskill", line.year(), line.upskill());
        Integer probability = line.probability();
        row(
                "need",
                "",
                line.role(),
                "probability",
                line.year(),
                probability == null ? null : BigDecimal.valueOf(probability, 3).stripTrailingZeros());
    }

    private void row(
            String list, String item, String role, String question, @Nullable Integer year, @Nullable Object value) {
        row(list, item, role, question, year, value, false);
    }

    private void row(
            String list,
            String item,
            String role,
            String question,
            @Nullable Integer year,
            @Nullable Object value,
            boolean prefilled) {
        boolean unknown = value != null && Heads.isUnknown(value);
        rows.accept(new AnswerRow(
                answer.workplace(),
                answer.revision(),
                answer.receivedAt(),
                list,
                item,
                role,
                question,
                year,
                value == null || unknown ? "" : text(value),
                value == null ? "not_answered" : unknown ? "unknown" : "",
                prefilled));
    }

    private static String text(Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        if (value instanceof Map<?, ?> heads) return String.valueOf(heads.get("bracket"));
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
