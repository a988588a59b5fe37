package org.gapatlas.survey;

import java.util.BitSet;

/** Remembers which pairs of small numbers have come by, in a bit for each; a nation's answers fit in a few megabytes. */
final class Once {

    private final BitSet seen = new BitSet();
    private final int width;

    /**
     * @param width how many values the second number has
     */
    Once(int width) {
        this.width = width;
    }

    /** Whether the pair is new. */
    boolean isFirst(int first, int second) {
        int place = Math.addExact(Math.multiplyExact(first, width), second);
        boolean known = seen.get(place);
        seen.set(place);
        return !known;
    }
}
