package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * Which workplaces of a round are meant.
 *
 * @param state null for all
 * @param review only those that have sent in an answer whose review is there; null for all
 */
public record FrameFilter(
        @Nullable CaseState state, @Nullable ReviewState review) {

    public static final FrameFilter ALL = new FrameFilter(null, null);
}
