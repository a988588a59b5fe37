package org.gapatlas.catalogue.source;

import static org.gapatlas.catalogue.source.MyhColumn.ROUNDS;
import static org.gapatlas.catalogue.source.MyhColumn.SEATS;
import static org.gapatlas.catalogue.source.MyhColumn.SEATS_BY_ROUND;
import static org.gapatlas.catalogue.source.MyhColumn.SEATS_EACH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Granted seats by the year in which they start; years without seats are left out. */
final class MyhSeats {

    private static final double MOST = 100_000;

    /** Fractions are written with up to 15 digits, so their sums are a hair off. */
    private static final BigDecimal HAIR = new BigDecimal("0.000001");

    private MyhSeats() {}

    /**
     * The seats of a row.
     *
     * @param application the application that the row belongs to: itself, or that of the place
     * @param first the year in which the first round starts
     * @param years the calendar years that have a column
     */
    static SortedMap<Integer, BigDecimal> of(SourceRow row, SourceRow application, int first, List<Integer> years) {
        var seats = new TreeMap<Integer, BigDecimal>();
        if (!years.isEmpty()) for (int year : years) put(seats, year, row, "Antal beviljade platser " + year);
        else if (row.has(SEATS_EACH.header()))
            for (int round = 0; round < rounds(application); round++)
                put(seats, first + round, row, SEATS_EACH.header());
        else
            for (int round = 0; round < SEATS_BY_ROUND.size(); round++)
                put(seats, first + round, row, SEATS_BY_ROUND.get(round).header());
        checkTotal(seats, row);
        return seats;
    }

    private static int rounds(SourceRow application) {
        return application.cells().whole(ROUNDS.header(), 0).orElse(0);
    }

    private static void put(SortedMap<Integer, BigDecimal> seats, int year, SourceRow row, String column) {
        row.cells()
                .decimal(column, 0, MOST)
                .filter(number -> number.signum() > 0)
                .ifPresent(number -> seats.put(year, SeatSplit.tidy(number)));
    }

    private static void checkTotal(SortedMap<Integer, BigDecimal> seats, SourceRow row) {
        row.cells().required(SEATS.header());
        row.cells().decimal(SEATS.header(), 0, MOST).ifPresent(total -> {
            var sum = seats.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.subtract(total).abs().compareTo(HAIR) > 0)
                row.fault("seats-do-not-add-up", SEATS.header(), Map.of("sum", sum.toPlainString()));
        });
    }
}
