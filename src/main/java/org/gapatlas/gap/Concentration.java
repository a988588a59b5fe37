package org.gapatlas.gap;

import org.jspecify.annotations.Nullable;

/**
 * How few enterprise groups a cell's stated hires come from. Analysts see it; a release never tells the shares.
 *
 * @param contributors groups with hires
 * @param largestShare of the largest group, 0 to 1; null without hires
 * @param hhi the sum of the squared shares (Herfindahl-Hirschman); null without hires
 */
public record Concentration(
        int contributors,
        @Nullable Double largestShare,
        @Nullable Double hhi) {}
