package org.gapatlas.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.reporting.Line.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet: sentences to be quoted, the largest gaps over the years, and their bars.
 *
 * @param measure a balance
 * @param focus which year of the horizon the sentences, the order and the bars are about; 1 is the first
 * @param largest how many gaps
 */
public record Summary(
        Heading heading,
        Measure measure,
        Years years,
        int focus,
        int largest,
        List<Sentence> sentences,
        List<ColumnLayout> columns)
        implements SheetLayout {

    private static final int BARS_LINES = 15;
    private static final double SHOWN_AS_SHORTAGE = 0.5;

    /** A line of the table. */
    record Largest(int rank, Spot gap, Edition edition, Balances balances, Remedy remedy) {}

    private static final FieldSet<Largest> FIELDS = new FieldSet<Largest>()
            .number("rank", line -> (double) line.rank())
            .text(
                    "gap",
                    line -> line.edition().role(line.gap().role()) + ", "
                            + line.edition().region(line.gap().region()))
            .text("role", line -> line.edition().role(line.gap().role()))
            .text("region", line -> line.edition().region(line.gap().region()))
            .text("remedy", line -> line.remedy().of(line.gap()))
            .several("years");

    public Summary {
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
    }

    /** What its columns may hold. */
    public static FieldSet<?> fields() {
        return FIELDS;
    }

    @Override
    public Grid grid(Edition edition) {
        var balances = new Balances(edition, measure);
        var horizon = edition.input().usual().years();
        int year = horizon.get(Math.min(focus, horizon.size()) - 1);
        var gaps = largest(edition, balances, year);
        var slots = slots(edition);

        var sketch = new Sketch()
                .line(Kind.TITLE, new Opening(edition).title(heading.title()))
                .line(Kind.SUBTITLE, new Opening(edition).origin())
                .line(Kind.SUBTITLE, new Opening(edition).measure(measure))
                .blank();
        tell(sketch, edition, new Story(edition, balances, year));
        sketch.blank().line(Kind.SECTION, edition.say("summary.largest", Map.of("year", year)));
        Area table = sketch.table(slots, gaps);
        sketch.line(Kind.NOTE, Legend.signs(edition));
        Legend.withheld(sketch, edition);
        Bars bars = bars(edition, year, slots, table, sketch.size() + 1);
        if (bars != null) sketch.line(Kind.SECTION, bars.title());
        return sketch.grid(
                heading,
                edition,
                slots.stream().map(Slot::column).toList(),
                View.page(table).withHeat(Heat.of(slots, table)).withBars(bars));
    }

    private void tell(Sketch sketch, Edition edition, Story story) {
        int before = sketch.size();
        for (Sentence sentence : sentences) sentence.tell(story).ifPresent(text -> sketch.line(Kind.QUOTE, text));
        if (sketch.size() == before) sketch.line(Kind.QUOTE, edition.say("sentence.nothing"));
    }

    private List<Largest> largest(Edition edition, Balances balances, int year) {
        var spots = balances.spots(year);
        var remedy = new Remedy(edition, spots);
        var gaps = spots.stream()
                .filter(spot -> spot.value() >= SHOWN_AS_SHORTAGE)
                .sorted(Comparator.comparingDouble(Spot::value)
                        .reversed()
                        .thenComparing(Spot::role)
                        .thenComparing(Spot::region))
                .limit(largest)
                .toList();
        var lines = new ArrayList<Largest>();
        for (Spot gap : gaps) lines.add(new Largest(lines.size() + 1, gap, edition, balances, remedy));
        return lines;
    }

    private List<Slot<Largest>> slots(Edition edition) {
        return columns.stream()
                .flatMap(column -> column.field().equals("years")
                        ? years.of(edition.input().usual().years()).stream().map(year -> yearSlot(column, year))
                        : Stream.of(FIELDS.slot(column, edition)))
                .toList();
    }

    private static Slot<Largest> yearSlot(ColumnLayout column, int year) {
        return new Slot<>(
                column.column(),
                String.valueOf(year),
                line -> line.balances().cell(line.gap().role(), line.gap().region(), year, column.format()));
    }

    /** The bars need a column that names the gap and, right of it, one for the year; a layout without them has none. */
    private @Nullable Bars bars(Edition edition, int year, List<Slot<Largest>> slots, Area table, int line) {
        int names = columns.stream().map(ColumnLayout::field).toList().indexOf("gap");
        int numbers = slots.stream().map(Slot::head).toList().indexOf(String.valueOf(year));
        if (table.lastLine() == table.firstLine() || names < 0 || numbers < names) return null;
        return new Bars(
                edition.say("chart.title", Map.of("year", year)),
                edition.say("chart.description", Map.of("year", year)),
                new Area(table.firstLine() + 1, names, table.lastLine(), names),
                new Area(table.firstLine() + 1, numbers, table.lastLine(), numbers),
                new Area(line, 0, line + BARS_LINES, slots.size() - 1));
    }
}
