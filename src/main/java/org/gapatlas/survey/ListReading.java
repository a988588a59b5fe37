package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.sheets.CellFault;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.FileFault;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Row;
import org.gapatlas.sheets.RowVisitor;
import org.gapatlas.sheets.Tables;
import org.gapatlas.sheets.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list that its respondent kept in a spreadsheet. Columns that the file leaves out leave their answers as they are;
 * an empty cell takes its answer away.
 */
final class ListReading implements RowVisitor {

    /** Days that a spreadsheet counts for 2000 to 2099: what it makes of 3-5 when the cell is not a text. */
    private static final int FIRST_DATE = 36_526;

    private static final int LAST_DATE = 73_050;

    private static final Pattern OTHER_YEAR = Pattern.compile("(.+)_(\\d{4})");

    private final String file;
    private final QuestionList list;
    private final Horizon horizon;
    private final Map<String, ListColumn> known;
    private final Map<String, SentItem> items = new LinkedHashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable Columns columns;
    private @Nullable String sheet;
    private boolean unusable;

    /**
     * One row as it was sent.
     *
     * @param row as the file's own program numbers it
     * @param id empty for a new item
     * @param answers a merge patch of the item; null takes an answer away
     */
    record SentItem(int row, String id, Map<String, @Nullable Object> answers) {}

    /** What stands in a file: its items, or what is wrong with it. */
    record Read(List<SentItem> items, List<Finding> faults) {}

    private ListReading(String file, QuestionList list, Horizon horizon) {
        this.file = file;
        this.list = list;
        this.horizon = horizon;
        this.known = ListColumn.of(list, horizon).stream()
                .collect(Collectors.toMap(ListColumn::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    static Read read(Upload upload, QuestionList list, Horizon horizon) {
        var reading = new ListReading(upload.name(), list, horizon);
        Tables.read(upload, Limits.RESPONDENT, reading).ifPresent(reading.faults::add);
        if (reading.items.isEmpty() && reading.faults.isEmpty())
            reading.faults.add(new FileFault("file-empty", upload.name(), ""));
        return new Read(List.copyOf(reading.items.values()), List.copyOf(reading.faults));
    }

    /** The first sheet alone: the second one explains the codes. */
    @Override
    public boolean wants(String name) {
        if (sheet == null) sheet = name;
        return sheet.equals(name);
    }

    @Override
    public void row(String name, Row row) {
        if (row.isEmpty() || unusable) return;
        if (columns == null) columns = header(row);
        else item(columns, row);
    }

    private Columns header(Row row) {
        Columns read = Columns.of(file, row, Set.of(ListColumn.ID), name -> true, faults);
        for (String name : read.names()) if (!isKnown(name)) faults.add(unknown(row.number(), name));
        unusable = !faults.isEmpty();
        return read;
    }

    private boolean isKnown(String name) {
        return name.equals(ListColumn.ID) || known.containsKey(name) || isName(name);
    }

    private boolean isName(String name) {
        return known.values().stream()
                .anyMatch(column -> column.isNamed() && name.equals(column.name() + ListColumn.NAME));
    }

    private Finding unknown(int row, String name) {
        Matcher year = OTHER_YEAR.matcher(name);
        boolean outside = year.matches()
                && known.values().stream().anyMatch(column -> column.heads().equals(year.group(1)));
        return outside
                ? new RowFault(
                        "year-outside-horizon",
                        file,
                        row,
                        name,
                        year.group(2),
                        Map.of("first", horizon.first(), "last", horizon.last()))
                : new CellFault(
                        "unknown-column",
                        file,
                        row,
                        name,
                        name,
                        Map.of("nearest", String.join(", ", Nearest.to(name, known.keySet()))));
    }

    private void item(Columns header, Row row) {
        String id = cell(header, row, ListColumn.ID);
        if (!id.isEmpty() && !ItemIds.isOne(id)) refuse("item-id-malformed", row, ListColumn.ID, id, Map.of());
        if (!id.isEmpty() && !ids.add(id)) refuse("item-id-twice", row, ListColumn.ID, id, Map.of());
        if (items.size() == list.most()) {
            refuse("too-many-items", row, ListColumn.ID, String.valueOf(items.size() + 1), Map.of("most", list.most()));
            unusable = true;
        }
        items.put(id.isEmpty() ? "row " + row.number() : id, new SentItem(row.number(), id, answers(header, row)));
    }

    private Map<String, @Nullable Object> answers(Columns header, Row row) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        known.forEach((name, column) -> {
            if (header.find(name).isEmpty()) return;
            Object answer = ListCells.read(column, cell(header, row, name));
            if (column.isHeads() && answer instanceof Integer days && days >= FIRST_DATE && days <= LAST_DATE)
                refuse("heads-like-a-date", row, name, String.valueOf(days), Map.of());
            put(answers, column, answer);
        });
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> answers, ListColumn column, @Nullable Object answer) {
        String question = column.question().id();
        if (column.year() == 0) {
            answers.put(question, answer);
            return;
        }
        var rows = (Map<String, Object>) answers.computeIfAbsent(question, id -> new LinkedHashMap<String, Object>());
        var cells = (Map<String, @Nullable Object>)
                rows.computeIfAbsent(String.valueOf(column.year()), year -> new LinkedHashMap<String, Object>());
        cells.put(column.heads(), answer);
    }

    private void refuse(String code, Row row, String column, String value, Map<String, Object> more) {
        faults.add(new RowFault(code, file, row.number(), column, value, more));
    }

    private static String cell(Columns header, Row row, String column) {
        var place = header.find(column);
        return place.isPresent() ? row.cell(place.getAsInt()) : "";
    }
}
