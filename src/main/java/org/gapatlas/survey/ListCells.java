package org.gapatlas.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapatlas.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** Answers as the cells of a table: what is written is read back as the same answer. */
final class ListCells {

    private static final String SEPARATOR = ";";
    private static final Map<String, Boolean> YES_OR_NO = Map.of(
            "yes", true, "no", false, "true", true, "false", false, "ja", true, "nej", false, "kyllä", true, "ei",
            false);

    private ListCells() {}

    /** A number, a text, or null for an empty cell. */
    static @Nullable Object write(ListColumn column, @Nullable Object answer) {
        if (answer == null) return null;
        if (column.isHeads()) return answer instanceof Integer whole ? whole : HeadsText.write(answer);
        if (answer instanceof List<?> list)
            return list.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        if (answer instanceof Boolean yes) return yes ? "yes" : "no";
        return answer instanceof Number ? answer : String.valueOf(answer);
    }

    /** The answer; null for an empty cell, the text itself where it cannot be understood. */
    static @Nullable Object read(ListColumn column, String cell) {
        if (cell.isEmpty()) return null;
        Question question = column.question();
        if (column.isHeads()) return HeadsText.read(cell);
        if (question.multiple()) return several(cell);
        return switch (question.type()) {
            case INTEGER, YEAR -> WholeText.read(cell);
            case BOOLEAN -> {
                Boolean known = YES_OR_NO.get(cell.toLowerCase(Locale.ROOT));
                yield known == null ? cell : known;
            }
            default -> cell;
        };
    }

    private static @Nullable List<String> several(String cell) {
        List<String> codes = Arrays.stream(cell.split(SEPARATOR))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        return codes.isEmpty() ? null : codes;
    }
}
