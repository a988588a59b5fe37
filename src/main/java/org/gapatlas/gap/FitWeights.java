package org.gapatlas.gap;

import java.util.List;

/**
 * The numbers that a fit rests on.
 *
 * @param essential the weight of essential competences; optional ones have the rest
 * @param exact the weight of what is taught itself; what is near has the rest
 * @param near the least similarity that counts as near
 * @param mostInferred the highest score where the programme's competences are not known
 * @param leastExact so much of the essential competences must be taught themselves for a partial fit or better
 * @param levelsAbove what a programme one, two, three levels too high is worth; the last holds for all that is higher
 * @param levelsBelow the same for levels too low
 * @param onlyEnglish what teaching in English alone is worth where the workplace speaks another language
 * @param otherLanguage what teaching in a language that nobody at the workplace speaks is worth
 * @param freeMinutes a way to work up to this costs nothing
 * @param decayMinutes beyond, reach falls to 1/e with so many minutes more
 * @param relocation the least that reach is worth: people do move
 * @param partlyAtADistance the share of a programme with gatherings that needs no place
 * @param unknown what a level, a language, a place or a time is worth that nobody tells
 */
public record FitWeights(
        double essential,
        double exact,
        double near,
        double mostInferred,
        double leastExact,
        List<Double> levelsAbove,
        List<Double> levelsBelow,
        double onlyEnglish,
        double otherLanguage,
        int freeMinutes,
        double decayMinutes,
        double relocation,
        double partlyAtADistance,
        double unknown) {

    /**
     * Those of the method. Where it is silent: three levels above go on by the same step (.3), since the work can be done but
     * hardly keeps its people; three below come to 0, since at least two whole educations lie between. English alone (.6) and
     * another language (.2), half at a distance and .7 for what is unknown are our assumptions: unknown must neither outrank
     * what is known to fit nor count as if it did not fit.
     */
    public static final FitWeights USUAL =
            new FitWeights(.7, .5, .5, .8, .15, List.of(.9, .6, .3), List.of(.6, .2, 0.0), .6, .2, 45, 30, .3, .5, .7);

    public FitWeights {
        levelsAbove = List.copyOf(levelsAbove);
        levelsBelow = List.copyOf(levelsBelow);
        check(essential, exact, near, mostInferred, leastExact, onlyEnglish, otherLanguage);
        check(relocation, partlyAtADistance, unknown);
        for (double each : levelsAbove) check(each);
        for (double each : levelsBelow) check(each);
        if (levelsAbove.isEmpty() || levelsBelow.isEmpty() || freeMinutes < 0 || !(decayMinutes > 0))
            throw new IllegalArgumentException(
                    "The levels (%s, %s) or minutes (%d, %s) are no weights. Maybe one is missing."
                            .formatted(levelsAbove, levelsBelow, freeMinutes, decayMinutes));
    }

    private static void check(double... shares) {
        for (double share : shares)
            if (!(share >= 0 && share <= 1))
                throw new IllegalArgumentException(
                        "The weight (%s) must lie in 0..1. Maybe it is a per cent.".formatted(share));
    }
}
