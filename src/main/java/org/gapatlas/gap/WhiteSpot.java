package org.gapatlas.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.TargetRole;

/** A role that is needed in a year and that no programme educates for. Heads, unrounded. */
public record WhiteSpot(String role, double hiresStated, double hiresWeighted, double trainingNeedWeighted) {

    /** From a cube by role and year. */
    static List<WhiteSpot> in(CoverageCube cube, List<Programme> programmes, int year) {
        Set<String> taught = programmes.stream()
                .flatMap(programme -> programme.targetRoles().stream())
                .map(TargetRole::role)
                .collect(Collectors.toSet());
        return cube.cells().entrySet().stream()
                .filter(e -> e.getKey().find(Dimension.YEAR).orElseThrow().equals(String.valueOf(year)))
                .filter(e -> !taught.contains(e.getKey().find(Dimension.ROLE).orElseThrow()))
                .map(e -> of(e.getKey(), ((Cell.Measured) e.getValue()).figures()))
                .filter(spot -> spot.hiresWeighted() > 0)
                .sorted(Comparator.comparingDouble(WhiteSpot::trainingNeedWeighted)
                        .reversed()
                        .thenComparing(WhiteSpot::role))
                .toList();
    }

    private static WhiteSpot of(CellKey key, Figures figures) {
        return new WhiteSpot(
                key.find(Dimension.ROLE).orElseThrow(),
                figures.hiresStated(),
                figures.hiresWeighted(),
                figures.trainingNeedWeighted());
    }
}
