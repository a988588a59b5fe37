package org.gapatlas.reporting;

import java.util.function.Function;
import org.gapatlas.gap.Figures;
import org.jspecify.annotations.Nullable;

/** Which figure of a cell a sheet shows; the words are those of the API. */
public enum Measure {
    HIRES_STATED("hiresStated", Figures::hiresStated),
    HIRES_WEIGHTED("hiresWeighted", Figures::hiresWeighted),
    TRAINING_NEED_STATED("trainingNeedStated", Figures::trainingNeedStated),
    TRAINING_NEED_WEIGHTED("trainingNeedWeighted", Figures::trainingNeedWeighted),
    SUPPLY("supply", Figures::supply),
    BALANCE_STATED("balanceStated", Figures::balanceStated),
    BALANCE_WEIGHTED("balanceWeighted", Figures::balanceWeighted),
    GAP("gap", Figures::gap);

    private final String word;
    private final Function<Figures, @Nullable Double> figure;

    Measure(String word, Function<Figures, @Nullable Double> figure) {
        this.word = word;
        this.figure = figure;
    }

    /** Its name in a layout, in the API, and at the end of its text's key. */
    public String word() {
        return word;
    }

    /** Whether a surplus is told as a negative number. */
    public boolean isBalance() {
        return this == BALANCE_STATED || this == BALANCE_WEIGHTED;
    }

    /** The figure; null where it is unknown. */
    @Nullable
    Double of(Figures figures) {
        return figure.apply(figures);
    }
}
