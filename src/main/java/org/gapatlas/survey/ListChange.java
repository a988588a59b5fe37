package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.survey.ListReading.SentItem;
import org.jspecify.annotations.Nullable;

/** What a list that was sent would change of the one that is stored, as a merge patch and in counts. */
final class ListChange {

    private final QuestionList list;
    private final Horizon horizon;
    private final String file;
    private final Map<String, @Nullable Object> items = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private int created;
    private int updated;
    private int unchanged;
    private int removed;

    private ListChange(QuestionList list, Horizon horizon, String file) {
        this.list = list;
        this.horizon = horizon;
        this.file = file;
    }

    /**
     * @param stored by id
     * @param file what its faults call the file
     */
    static ListChange of(
            QuestionList list,
            Horizon horizon,
            Map<String, Map<String, Object>> stored,
            List<SentItem> sent,
            String file) {
        var change = new ListChange(list, horizon, file);
        for (SentItem item : sent) change.take(item, stored);
        for (String id : stored.keySet())
            if (!change.rows.containsKey(id)) {
                change.items.put(id, null);
                change.removed++;
            }
        return change;
    }

    boolean changesNothing() {
        return created + updated + removed == 0;
    }

    /** The whole response's merge patch. */
    Map<String, Object> patch() {
        return Map.of("lists", Map.of(list.id(), items));
    }

    ListOutcome.Taken counted(CaseFile file, List<Finding> issues) {
        return new ListOutcome.Taken(rows.size(), created, updated, unchanged, removed, issues, file);
    }

    /** Findings about items as findings about the cells that they came from. */
    List<Finding> inRows(List<? extends Finding> findings) {
        var told = new ArrayList<Finding>();
        for (Finding finding : findings) told.add(inRow(finding));
        return told;
    }

    /** Whether a finding points into the list. */
    boolean isAbout(Finding finding) {
        return finding.pointer().startsWith("/lists/" + list.id());
    }

    private void take(SentItem sent, Map<String, Map<String, Object>> stored) {
        Set<String> taken = new HashSet<>(stored.keySet());
        taken.addAll(rows.keySet());
        String id = sent.id().isEmpty() ? ItemIds.fresh(taken) : sent.id();
        rows.put(id, sent.row());
        Map<String, Object> before = stored.getOrDefault(id, Map.of());
        Map<String, Object> after = whole(Tree.merge(before, sent.answers()));
        items.put(id, patch(sent.answers(), after));
        if (!stored.containsKey(id)) created++;
        else if (after.equals(whole(before))) unchanged++;
        else updated++;
    }

    /** A year in which nothing is said any more is taken away as a whole. */
    private static Map<String, @Nullable Object> patch(
            Map<String, @Nullable Object> answers, Map<String, Object> after) {
        var patch = new LinkedHashMap<String, @Nullable Object>();
        answers.forEach((question, answer) -> {
            if (!(answer instanceof Map<?, ?> rows)) patch.put(question, answer);
            else if (after.get(question) instanceof Map<?, ?> left) patch.put(question, years(rows, left));
            else patch.put(question, null);
        });
        return patch;
    }

    private static Map<String, @Nullable Object> years(Map<?, ?> rows, Map<?, ?> left) {
        var years = new LinkedHashMap<String, @Nullable Object>();
        rows.forEach((year, cells) -> years.put(String.valueOf(year), left.containsKey(year) ? cells : null));
        return years;
    }

    /** An item without tables and years in which nothing is said. */
    private static Map<String, Object> whole(Map<String, Object> item) {
        var whole = new LinkedHashMap<String, Object>();
        item.forEach((question, answer) -> {
            if (!(answer instanceof Map<?, ?> rows) || Heads.find(answer).isPresent()) {
                whole.put(question, answer);
                return;
            }
            var said = new LinkedHashMap<Object, Object>();
            rows.forEach((year, cells) -> {
                if (!(cells instanceof Map<?, ?> row) || !row.isEmpty()) said.put(year, cells);
            });
            if (!said.isEmpty()) whole.put(question, said);
        });
        return whole;
    }

    private Finding inRow(Finding finding) {
        for (var item : rows.entrySet()) {
            String own = "/lists/" + list.id() + Tree.step(item.getKey());
            if (finding.pointer().equals(own)) return new CellOf(finding, file, item.getValue(), ListColumn.ID);
            if (!finding.pointer().startsWith(own + "/")) continue;
            return new CellOf(finding, file, item.getValue(), column(finding.pointer(), item.getKey()));
        }
        return finding;
    }

    /** The column that a pointer leads into; a pointer at a whole table leads to its first year. */
    private String column(String pointer, String item) {
        return ListColumn.of(list, horizon).stream()
                .filter(column -> {
                    String own = column.pointer(list.id(), item);
                    return pointer.equals(own) || pointer.startsWith(own + "/") || own.startsWith(pointer + "/");
                })
                .map(ListColumn::name)
                .findFirst()
                .orElse(ListColumn.ID);
    }

    /** A finding about an answer, seen from the cell that the answer stands in; its sentence is the answer's. */
    private record CellOf(Finding answer, String file, int row, String column) implements Finding {

        @Override
        public String code() {
            return answer.code();
        }

        @Override
        public String pointer() {
            return "/rows/%d/%s".formatted(row, column);
        }

        @Override
        public Optional<LocalizedText> findText() {
            return answer.findText();
        }

        @Override
        public Map<String, Object> params() {
            var params = new LinkedHashMap<String, Object>(answer.params());
            params.putIfAbsent("value", "");
            params.put("file", file);
            params.put("row", row);
            params.put("column", column);
            return params;
        }
    }
}
