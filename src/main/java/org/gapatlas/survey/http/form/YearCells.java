package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.HeadsText;
import org.gapatlas.survey.Places;
import org.jspecify.annotations.Nullable;

/** A table of years: a row for each year of the round, a cell for each way of needing people. */
final class YearCells {

    private final Sitting sitting;
    private final Typed typed;
    private final Faults faults;
    private final boolean ranges;

    YearCells(Sitting sitting, Typed typed, Faults faults, boolean ranges) {
        this.sitting = sitting;
        this.typed = typed;
        this.faults = faults;
        this.ranges = ranges;
    }

    Field.Years of(Question question, Scope scope) {
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

    private Optional<String> say(Scope scope, String key) {
        return sitting.findText(key, scope.list(), scope.answers());
    }
}
