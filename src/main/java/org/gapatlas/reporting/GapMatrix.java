package org.gapatlas.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapatlas.reporting.Line.Kind;
import org.gapatlas.taxonomy.Role;

/**
 * Role by region, year below year: one table that can be filtered, with the sea between the countries.
 *
 * @param acrossFrom in how many steps of the chain a role must be found to stand "across" it
 * @param regions the codes of the columns, from left to right
 */
public record GapMatrix(
        Heading heading, Measure measure, Years years, int acrossFrom, List<String> regions, List<ColumnLayout> columns)
        implements SheetLayout {

    /** A line of the table. */
    record RoleYear(Role role, int year, ChainSteps steps, Balances balances) {}

    private static final FieldSet<RoleYear> FIELDS = new FieldSet<RoleYear>()
            .number("year", line -> (double) line.year())
            .text("step", line -> line.steps().name(line.role()))
            .text("id", line -> line.role().id())
            .text("role", line -> line.steps().edition().role(line.role().id()))
            .several("regions");

    public GapMatrix {
        regions = List.copyOf(regions);
        columns = List.copyOf(columns);
    }

    /** What its columns may hold. */
    public static FieldSet<?> fields() {
        return FIELDS;
    }

    @Override
    public Grid grid(Edition edition) {
        var lines = lines(edition);
        var slots = slots(edition);
        var opening = new Opening(edition);
        var sketch = new Sketch()
                .line(Kind.TITLE, opening.title(heading.title()))
                .line(Kind.SUBTITLE, opening.measure(measure) + "   " + Legend.signs(edition));
        Area table = sketch.table(slots, lines);
        Legend.withheld(sketch, edition);
        return sketch.grid(
                heading,
                edition,
                slots.stream().map(Slot::column).toList(),
                View.list(table, labels())
                        .withHeat(Heat.of(slots, table))
                        .withSeas(seas(edition))
                        .on(Paper.breakingAt(newYears(lines, table.firstLine() + 1))));
    }

    /** Roles by step of the chain, the largest gap of the years first; the same order in every year. */
    private List<RoleYear> lines(Edition edition) {
        var shown = years.of(edition.input().usual().years());
        var steps = new ChainSteps(edition, acrossFrom);
        var balances = new Balances(edition, measure);
        var gaps = gapsByRole(balances, shown);
        var roles = edition.input().taxonomy().roles().list().stream()
                .sorted(Comparator.comparingInt(steps::place)
                        .thenComparing(role -> -gaps.getOrDefault(role.id(), 0.0))
                        .thenComparing(Role::id))
                .toList();
        var lines = new ArrayList<RoleYear>();
        for (int year : shown) for (Role role : roles) lines.add(new RoleYear(role, year, steps, balances));
        return lines;
    }

    private static Map<String, Double> gapsByRole(Balances balances, List<Integer> years) {
        var gaps = new HashMap<String, Double>();
        for (int year : years)
            for (Spot spot : balances.spots(year)) gaps.merge(spot.role(), Math.max(0, spot.value()), Double::sum);
        return gaps;
    }

    private List<Slot<RoleYear>> slots(Edition edition) {
        return columns.stream()
                .flatMap(column -> column.field().equals("regions")
                        ? regions.stream().map(region -> regionSlot(column, region, edition))
                        : Stream.of(FIELDS.slot(column, edition)))
                .toList();
    }

    private static Slot<RoleYear> regionSlot(ColumnLayout column, String region, Edition edition) {
        return new Slot<>(
                column.column(),
                edition.region(region),
                line -> line.balances().cell(line.role().id(), region, line.year(), column.format()));
    }

    /** The columns left of the regions: they name the line and stay in sight. */
    private int labels() {
        int place = columns.stream().map(ColumnLayout::field).toList().indexOf("regions");
        return Math.max(0, place);
    }

    private Set<Integer> seas(Edition edition) {
        var countries = regions.stream()
                .map(id -> edition.input().taxonomy().regions().get(id).country())
                .toList();
        var seas = new TreeSet<Integer>();
        for (int i = 1; i < countries.size(); i++)
            if (!countries.get(i).equals(countries.get(i - 1))) seas.add(labels() + i);
        return seas;
    }

    private static List<Integer> newYears(List<RoleYear> lines, int first) {
        var breaks = new ArrayList<Integer>();
        for (int i = 1; i < lines.size(); i++)
            if (lines.get(i).year() != lines.get(i - 1).year()) breaks.add(first + i);
        return breaks;
    }
}
