package org.gapatlas.reporting.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gapatlas.gap.Cell;
import org.gapatlas.kernel.Words;
import org.gapatlas.taxonomy.Nuts2;
import org.gapatlas.taxonomy.Taxonomy;

/** Lays out the table beside the map, and tells the map its numbers. */
final class RegionTables {

    private final ReleasedTable table;
    private final Taxonomy taxonomy;
    private final Words words;
    private final Choice choice;
    private final Teller teller;

    RegionTables(ReleasedTable table, Taxonomy taxonomy, Words words, Choice choice) {
        this.table = table;
        this.taxonomy = taxonomy;
        this.words = words;
        this.choice = choice;
        this.teller = new Teller(words, choice.measure());
    }

    RegionTable lay() {
        List<Nuts2> regions = taxonomy.nuts2().list();
        double longest = regions.stream()
                .flatMapToDouble(region -> balance(region).stream())
                .map(Math::abs)
                .max()
                .orElse(0);
        return new RegionTable(
                choice.measure() == MapMeasure.GAP,
                regions.stream().map(region -> row(region, longest)).toList());
    }

    /** What the map and the table say of a region. */
    Shown shown(Nuts2 region) {
        return wasAsked() ? teller.tell(cell(region)) : teller.notAsked();
    }

    private RegionTable.Row row(Nuts2 region, double longest) {
        return new RegionTable.Row(
                region.name().in(words.language()),
                wasAsked() ? need(cell(region)) : teller.unknown(),
                wasAsked() ? supply(cell(region)) : teller.unknown(),
                shown(region),
                RegionTable.Bar.of(balance(region).orElse(0), longest));
    }

    private Shown need(Optional<Cell> cell) {
        if (cell.isEmpty()) return teller.heads(0.0);
        return cell.get() instanceof Cell.Measured measured
                ? teller.heads(measured.figures().trainingNeedWeighted())
                : teller.withheld();
    }

    private Shown supply(Optional<Cell> cell) {
        if (cell.isEmpty()) return teller.heads(0.0);
        return teller.heads(
                cell.get() instanceof Cell.Measured measured
                        ? measured.figures().supply()
                        : ((Cell.Withheld) cell.get()).supply());
    }

    private OptionalDouble balance(Nuts2 region) {
        return wasAsked()
                ? table.value(MapMeasure.GAP, choice.group(), region.id(), choice.year())
                : OptionalDouble.empty();
    }

    private boolean wasAsked() {
        return table.wasAsked(choice.group());
    }

    private Optional<Cell> cell(Nuts2 region) {
        return table.find(choice.group(), region.id(), choice.year());
    }
}
