package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.List;
import org.gapatlas.catalogue.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What a fit in content is worth at its place, in its language, at its level and in its year. They multiply, so that perfect
 * content in the wrong place does not look fine: M = T C sqrt(L) sqrt(G) sqrt(A).
 *
 * @param reach A, how well the workplaces are reached from where it is taught
 * @param time T, whether somebody graduates in time
 */
public record Factors(Factor level, Factor language, Factor reach, Factor time) {

    /**
     * One of them.
     *
     * @param value 0 to 1
     * @param known whether it was told; an unknown one counts as {@link FitWeights#unknown}
     */
    public record Factor(double value, boolean known) {

        static Factor known(double value) {
            return new Factor(value, true);
        }

        static Factor unknown(FitWeights weights) {
            return new Factor(weights.unknown(), false);
        }
    }

    private static final String ENGLISH = "en";

    /** M, 0 to 1. */
    public double match(double content) {
        return time.value()
                * content
                * Math.sqrt(level.value())
                * Math.sqrt(language.value())
                * Math.sqrt(reach.value());
    }

    /** The names of those that nobody tells. */
    public List<String> listUnknown() {
        var names = new ArrayList<String>();
        if (!level.known()) names.add("level");
        if (!language.known()) names.add("language");
        if (!reach.known()) names.add("reach");
        if (!time.known()) names.add("time");
        return names;
    }

    /** L: a programme's level against the range that the need allows. */
    static Factor level(@Nullable Integer eqf, int lowest, int highest, FitWeights weights) {
        if (eqf == null) return Factor.unknown(weights);
        if (eqf > highest) return Factor.known(step(weights.levelsAbove(), eqf - highest));
        if (eqf < lowest) return Factor.known(step(weights.levelsBelow(), lowest - eqf));
        return Factor.known(1);
    }

    /** G: the languages of teaching against those of the workplace. */
    static Factor language(List<String> taught, List<String> spoken, FitWeights weights) {
        if (taught.isEmpty() || spoken.isEmpty()) return Factor.unknown(weights);
        if (taught.stream().anyMatch(spoken::contains)) return Factor.known(1);
        return Factor.known(taught.contains(ENGLISH) ? weights.onlyEnglish() : weights.otherLanguage());
    }

    /**
     * A: minutes by road, eased by what is taught at a distance; never below what relocation gives. A distance that is
     * unknown eases nothing.
     *
     * @param minutes {@link Double#POSITIVE_INFINITY} where it is further than is known; null where no place is told
     */
    static Factor reach(@Nullable Double minutes, Distance distance, FitWeights weights) {
        double anywhere = switch (distance) {
            case FULL -> 1;
            case PARTIAL -> weights.partlyAtADistance();
            case NONE, UNKNOWN -> 0;
        };
        if (anywhere == 1) return Factor.known(1);
        if (minutes == null) return Factor.unknown(weights);
        double beyond = Math.max(0, minutes - weights.freeMinutes());
        double travelled = Math.exp(-beyond / weights.decayMinutes());
        return Factor.known(Math.max(weights.relocation(), anywhere + (1 - anywhere) * travelled));
    }

    /**
     * T: 1 where the first have graduated by the year and the last have not done so before it, else 0: those of a programme
     * that has ended are at work elsewhere.
     */
    static Factor time(@Nullable Integer first, @Nullable Integer last, int year, FitWeights weights) {
        if (first == null || last == null) return Factor.unknown(weights);
        return Factor.known(first <= year && year <= last ? 1 : 0);
    }

    private static double step(List<Double> steps, int apart) {
        return steps.get(Math.min(apart, steps.size()) - 1);
    }
}
