package org.gapatlas.catalogue;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two programmes of different sources that may be one.
 *
 * @param one the id of the first of the two, in their order
 * @param score 0 to 1: how much speaks for it
 * @param agreement 0 to 1 for each aspect that both tell
 * @param decision the newest about them; null where nobody decided
 */
public record Twin(
        String one,
        String other,
        double score,
        SortedMap<Aspect, Double> agreement,
        @Nullable TwinDecision decision) {
    public Twin {
        agreement = Collections.unmodifiableSortedMap(new TreeMap<>(agreement));
    }

    /** What is compared, with its weight in the score. */
    public enum Aspect {
        TITLE(.5),
        PROVIDER(.25),
        PLACE(.1),
        START(.1),
        LEVEL(.05);

        private final double weight;

        Aspect(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    /** Where a pair stands. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    public State state() {
        if (decision == null) return State.PROPOSED;
        return switch (decision.verdict()) {
            case SAME -> State.CONFIRMED;
            case DIFFERENT -> State.REJECTED;
            case OPEN -> State.PROPOSED;
        };
    }

    String pair() {
        return one + " " + other;
    }

    /** The same with what a person said about it. */
    Twin decided(TwinDecision by) {
        return new Twin(one, other, score, agreement, by);
    }
}
