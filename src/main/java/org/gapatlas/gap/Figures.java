package org.gapatlas.gap;

import org.jspecify.annotations.Nullable;

/**
 * The measures of one cell. Heads a year, unrounded; null is unknown or not asked for, never zero.
 *
 * @param hiresStated new posts and replacements, as stated
 * @param hiresWeighted new posts times the probability of their plan, and replacements
 * @param trainingNeedStated the part of the stated hires that needs education
 * @param trainingNeedWeighted the same of the weighted ones
 * @param supply graduates who enter the value chain; null in a table by stage, which seats do not know
 * @param balanceStated need minus supply, a surplus is negative
 * @param balanceWeighted the same of the weighted need
 * @param matched need that graduates of the same role, region and year meet
 * @param gap need that is left, never below 0
 * @param coverage matched by need; null without need
 * @param coverageUncapped supply by need, where one role's surplus hides another's gap; null without need
 */
public record Figures(
        double hiresStated,
        double hiresWeighted,
        double trainingNeedStated,
        double trainingNeedWeighted,
        @Nullable Double supply,
        @Nullable Double balanceStated,
        @Nullable Double balanceWeighted,
        @Nullable Double matched,
        @Nullable Double gap,
        @Nullable Double coverage,
        @Nullable Double coverageUncapped) {}
