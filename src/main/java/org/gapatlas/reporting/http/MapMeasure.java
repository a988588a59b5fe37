package org.gapatlas.reporting.http;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gapatlas.gap.Figures;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** What a reader can ask the start page to show of a cell. */
enum MapMeasure {
    /** Weighted need for training minus graduates, in heads a year. */
    GAP,
    /** The share of that need which graduates meet, nobody counted twice. */
    COVERAGE;

    /** Its name in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MapMeasure> find(String word) {
        return Stream.of(values()).filter(m -> m.word().equals(word)).findFirst();
    }

    /** Empty where it has no value, such as the coverage of no need. */
    OptionalDouble of(Figures figures) {
        @Nullable Double value = this == GAP ? figures.balanceWeighted() : figures.coverage();
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Tone tone(double value) {
        return this == GAP ? Tone.ofHeads(value) : Tone.ofCoverage(value);
    }

    String write(double value, Writing writing) {
        return this == GAP ? writing.whole(value) : writing.percent(value);
    }

    /** The value at which need and graduates meet. */
    double even() {
        return this == GAP ? 0 : 1;
    }
}
