package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * One need of one workplace in one year, as it was frozen: codes and primitives only, so that millions can stream by.
 * Heads are counted in halves, because the middle of a bracket may be half a head; a probability in thousandths.
 *
 * @param workplace its id in the round, such as {@code D16}
 * @param group the enterprise group; the workplace itself where it has none
 * @param municipality such as {@code SE-2482}
 * @param role such as {@code R11}
 * @param year calendar year of the hire
 * @param newHalves new posts, in half heads
 * @param replacementHalves replacements, in half heads
 * @param upskillHalves people to be trained further, in half heads
 * @param probability the line's own, in thousandths; null where not given
 * @param certainty the line's own; null where not given
 * @param planProbability the workplace's, in thousandths; null where not known
 */
public record NeedRow(
        String workplace,
        String group,
        String municipality,
        String stage,
        String sizeClass,
        int headcount,
        String role,
        int year,
        long newHalves,
        long replacementHalves,
        long upskillHalves,
        @Nullable Integer probability,
        @Nullable Certainty certainty,
        @Nullable Integer planProbability) {}
