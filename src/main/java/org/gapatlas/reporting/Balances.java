package org.gapatlas.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.gap.Cell.Measured;
import org.gapatlas.gap.Cell.Withheld;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Figures;
import org.gapatlas.gap.Grouping;
import org.jspecify.annotations.Nullable;

/** The cube as the sheets read it: one measure by role, region and year. */
final class Balances {

    private final Edition edition;
    private final Measure measure;
    private final Map<CellKey, org.gapatlas.gap.Cell> cells;
    private final Set<String> answered;

    Balances(Edition edition, Measure measure) {
        this.edition = edition;
        this.measure = measure;
        this.cells = edition.input().usual().cells();
        this.answered = cells.entrySet().stream()
                .filter(e -> isAnswer(e.getValue()))
                .map(e -> code(e.getKey(), Dimension.ROLE))
                .collect(Collectors.toSet());
    }

    /**
     * What a table shows. A role that nobody answered about is unknown everywhere, even where somebody educates for it:
     * its supply is no surplus.
     */
    Cell cell(String role, String region, int year, Format format) {
        if (!answered.contains(role)) return Cell.unknown();
        var cell = cells.get(CellKey.of(Grouping.USUAL, role, region, String.valueOf(year)));
        if (cell == null) return Cell.nothing();
        if (cell instanceof Withheld withheld) return new Cell.Withheld(edition.say("withheld." + withheld.reason()));
        Double value = measure.of(((Measured) cell).figures());
        return value == null ? Cell.unknown() : Cell.number(value, format);
    }

    /** The known numbers of a year. */
    List<Spot> spots(int year) {
        return cells.entrySet().stream()
                .filter(e -> isIn(e.getKey(), year))
                .flatMap(e -> spot(e.getKey(), e.getValue()))
                .toList();
    }

    /** All figures of a year that may be told. */
    List<Figures> figures(int year) {
        return cells.entrySet().stream()
                .filter(e -> isIn(e.getKey(), year) && e.getValue() instanceof Measured)
                .map(e -> ((Measured) e.getValue()).figures())
                .toList();
    }

    private Stream<Spot> spot(CellKey key, org.gapatlas.gap.Cell cell) {
        String role = code(key, Dimension.ROLE);
        @Nullable Double value = cell instanceof Measured measured ? measure.of(measured.figures()) : null;
        if (value == null || !answered.contains(role)) return Stream.empty();
        return Stream.of(
                new Spot(role, code(key, Dimension.REGION), Integer.parseInt(code(key, Dimension.YEAR)), value));
    }

    /** A withheld cell has answers: that is why it is withheld. */
    private static boolean isAnswer(org.gapatlas.gap.Cell cell) {
        return !(cell instanceof Measured measured)
                || measured.trail().responses() > 0
                || measured.figures().hiresStated() > 0;
    }

    private static boolean isIn(CellKey key, int year) {
        return code(key, Dimension.YEAR).equals(String.valueOf(year));
    }

    private static String code(CellKey key, Dimension dimension) {
        return key.find(dimension).orElse(CellKey.NO_CODE);
    }
}
