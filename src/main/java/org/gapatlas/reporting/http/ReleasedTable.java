package org.gapatlas.reporting.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.Release;

/**
 * The one table of a release: occupation group by large region and year. A group without any cell was not asked about;
 * a missing cell of a group that was asked about is a true zero.
 */
final class ReleasedTable {

    private final Release release;
    private final Set<String> groups;

    ReleasedTable(Release release) {
        this.release = release;
        groups = release.cube().cells().keySet().stream()
                .flatMap(key -> key.find(Dimension.ROLE_GROUP).stream())
                .collect(Collectors.toSet());
    }

    List<Integer> years() {
        return release.cube().years();
    }

    boolean wasAsked(String group) {
        return groups.contains(group);
    }

    /** The cell; empty where nobody stated a need and nobody graduates. */
    Optional<Cell> find(String group, String region, int year) {
        return Optional.ofNullable(
                release.cube().cells().get(CellKey.of(Grouping.RELEASED, group, region, String.valueOf(year))));
    }

    /** The measure of a cell that may be shown; that of a true zero is known only as a gap. */
    OptionalDouble value(MapMeasure measure, String group, String region, int year) {
        Optional<Cell> cell = find(group, region, year);
        if (cell.isEmpty()) return measure == MapMeasure.GAP ? OptionalDouble.of(0) : OptionalDouble.empty();
        return cell.get() instanceof Cell.Measured measured ? measure.of(measured.figures()) : OptionalDouble.empty();
    }

    /** The largest shortage of a group over the regions, which may be a surplus; empty where all is withheld. */
    OptionalDouble largestGap(String group, int year, Stream<String> regions) {
        return regions.flatMapToDouble(region -> value(MapMeasure.GAP, group, region, year).stream())
                .max();
    }

    /** The groups, the largest gap first; then those that are withheld, and last those that were not asked about. */
    List<String> byGap(List<String> all, List<String> regions, int year) {
        Comparator<String> order = Comparator.comparing(group -> wasAsked(group) ? 0 : 1);
        return all.stream()
                .sorted(order.thenComparing(
                        group -> -largestGap(group, year, regions.stream()).orElse(Double.NEGATIVE_INFINITY)))
                .toList();
    }
}
