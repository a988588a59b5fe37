package org.gapatlas.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The calendar years that a round asks about, both included. */
public record Horizon(int first, int last) {

    /** So many calendar years after the reference date's own: 2026-09-01 and 4 are 2027 to 2030. */
    static Horizon after(LocalDate referenceDate, int years) {
        return new Horizon(referenceDate.getYear() + 1, referenceDate.getYear() + years);
    }

    public boolean has(int year) {
        return first <= year && year <= last;
    }

    /** Ascending. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
