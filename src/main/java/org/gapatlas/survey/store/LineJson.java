package org.gapatlas.survey.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Locale;
import org.gapatlas.survey.NeedLine;
import org.jspecify.annotations.Nullable;

/** A need line as the statement that stores a submission takes it: the members are the columns of {@code need_line}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LineJson(
        int year,
        String role,
        String item,
        @Nullable Integer levelFrom,
        @Nullable Integer levelTo,
        String certainty,
        @Nullable Integer newLow,
        @Nullable Integer newLikely,
        @Nullable Integer newHigh,
        @Nullable Integer replacementLow,
        @Nullable Integer replacementLikely,
        @Nullable Integer replacementHigh,
        @Nullable Integer upskillLow,
        @Nullable Integer upskillLikely,
        @Nullable Integer upskillHigh,
        @Nullable Integer reductionLow,
        @Nullable Integer reductionLikely,
        @Nullable Integer reductionHigh) {

    static LineJson of(NeedLine line) {
        return new LineJson(
                line.year(),
                line.role(),
                line.item(),
                line.levelFrom(),
                line.levelTo(),
                line.certainty().name().toLowerCase(Locale.ROOT),
                line.recruitNew().low(),
                line.recruitNew().likely(),
                line.recruitNew().high(),
                line.recruitReplace().low(),
                line.recruitReplace().likely(),
                line.recruitReplace().high(),
                line.upskill().low(),
                line.upskill().likely(),
                line.upskill().high(),
                line.reduction().low(),
                line.reduction().likely(),
                line.reduction().high());
    }
}
