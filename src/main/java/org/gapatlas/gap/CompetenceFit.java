package org.gapatlas.gap;

import org.jspecify.annotations.Nullable;

/**
 * What a programme gives for one competence of a need.
 *
 * @param exact 0 to 1: whether it is taught, and how much of the proficiency
 * @param soft 0 to 1: how near the nearest thing taught is, itself among them
 * @param by the nearest thing taught; null where nothing is near
 * @param taught the proficiency it is taught to; null where it is not taught or not told
 */
public record CompetenceFit(
        Wanted wanted,
        double exact,
        double soft,
        @Nullable String by,
        @Nullable Integer taught) {

    /** What that comes to. */
    public enum State {
        COVERED,
        /** Taught, but to a lower proficiency than the need asks for. */
        BELOW,
        /** Not taught, but something near is. */
        NEARLY,
        MISSING
    }

    public State state() {
        if (exact == 1) return State.COVERED;
        if (exact > 0) return State.BELOW;
        return by == null ? State.MISSING : State.NEARLY;
    }
}
