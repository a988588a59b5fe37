package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * How far a part of the frame has answered, by workplaces and by heads. Those out of scope are left out altogether.
 *
 * @param key the part, such as a region; null for the whole
 */
public record Progress(@Nullable String key, long workplaces, long answered, long headcount, long answeredHeadcount) {

    /** What the frame is divided by. */
    public enum By {
        REGION,
        SIZE,
        STAGE,
        NONE
    }

    /** The part of the workplaces; null where there are none. */
    public @Nullable Double rate() {
        return workplaces == 0 ? null : (double) answered / workplaces;
    }

    /** The part of the heads; null where there are none. */
    public @Nullable Double headcountRate() {
        return headcount == 0 ? null : (double) answeredHeadcount / headcount;
    }
}
