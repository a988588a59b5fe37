package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers as rules compute with them: a bracket counts as its middle, "do not know" as unanswered. */
final class RuleValues {

    private static final double HALF = 2.0;

    private RuleValues() {}

    /**
     * @param column of a table, whose values over the years are meant; null for the answer itself
     */
    static @Nullable Object of(@Nullable Object answer, @Nullable String column) {
        if (column != null) return answer instanceof Map<?, ?> table ? column(table, column) : null;
        if (answer instanceof Number number) return number.doubleValue();
        if (answer instanceof Map<?, ?> map)
            return Heads.find(map).map(RuleValues::likely).orElse(null);
        return answer;
    }

    private static List<@Nullable Object> column(Map<?, ?> table, String column) {
        var years = new TreeMap<String, Object>();
        table.forEach((year, row) -> years.put(String.valueOf(year), row));
        var values = new ArrayList<@Nullable Object>();
        for (Object row : years.values()) if (row instanceof Map<?, ?> cells) values.add(of(cells.get(column), null));
        return values;
    }

    private static @Nullable Object likely(Heads heads) {
        Integer halves = heads.likely();
        return halves == null ? null : halves / HALF;
    }
}
