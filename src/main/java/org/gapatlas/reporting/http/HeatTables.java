package org.gapatlas.reporting.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.gap.Cell;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Nuts2;
import org.gapatlas.taxonomy.RoleGroup;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** Lays out the heat table of a release for what the reader chose. */
final class HeatTables {

    private final ReleasedTable table;
    private final Taxonomy taxonomy;
    private final Words words;
    private final Choice choice;
    private final Links links;
    private final Teller teller;

    HeatTables(ReleasedTable table, Taxonomy taxonomy, Words words, Choice choice, Links links) {
        this.table = table;
        this.taxonomy = taxonomy;
        this.words = words;
        this.choice = choice;
        this.links = links;
        this.teller = new Teller(words, choice.measure());
    }

    HeatTable lay() {
        List<String> groups = ids(taxonomy.roleGroups().list());
        List<String> regions = ids(taxonomy.nuts2().list());
        return new HeatTable(
                columns(),
                table.byGap(groups, regions, choice.year()).stream()
                        .map(group -> row(taxonomy.roleGroups().get(group)))
                        .toList(),
                new ColourKey(words, choice.measure()).steps(),
                new HeatTable.Reason(
                        teller.nothing().number(),
                        words.say("pages.heat.nothing." + choice.measure().word())),
                Arrays.stream(Cell.Reason.values())
                        .map(reason -> new HeatTable.Reason(Teller.mark(reason), teller.reason(reason)))
                        .toList());
    }

    private List<HeatTable.Column> columns() {
        return regions()
                .map(at -> new HeatTable.Column(region(at).name().in(words.language()), liesAcrossTheSea(at)))
                .toList();
    }

    private HeatTable.Row row(RoleGroup group) {
        return new HeatTable.Row(
                group.name().in(words.language()),
                group.id(),
                links.to(choice.withGroup(group.id())),
                group.id().equals(choice.group()),
                regions()
                        .map(at -> box(group.id(), region(at).id(), liesAcrossTheSea(at)))
                        .toList());
    }

    private HeatTable.Box box(String group, String region, boolean sea) {
        if (!table.wasAsked(group)) return new HeatTable.Box(teller.notAsked(), sea, null);
        return new HeatTable.Box(teller.tell(table.find(group, region, choice.year())), sea, spark(group, region));
    }

    private @Nullable Spark spark(String group, String region) {
        var values = new ArrayList<OptionalDouble>();
        var said = new ArrayList<String>();
        for (int year : table.years()) {
            OptionalDouble value = table.value(choice.measure(), group, region, year);
            values.add(value);
            said.add(year + ": " + told(group, region, year));
        }
        int chosen = table.years().indexOf(choice.year());
        return Spark.find(values, chosen, choice.measure().even(), String.join(", ", said))
                .orElse(null);
    }

    private String told(String group, String region, int year) {
        Shown shown = teller.tell(table.find(group, region, year));
        return !shown.mark().isEmpty()
                ? words.say("pages.cell.withheld")
                : (shown.number() + " " + shown.word()).strip();
    }

    private Stream<Integer> regions() {
        return IntStream.range(0, taxonomy.nuts2().size()).boxed();
    }

    private Nuts2 region(int at) {
        return taxonomy.nuts2().list().get(at);
    }

    private boolean liesAcrossTheSea(int at) {
        return at > 0 && !region(at).country().equals(region(at - 1).country());
    }

    private static List<String> ids(List<? extends Term> terms) {
        return terms.stream().map(Term::id).toList();
    }
}
