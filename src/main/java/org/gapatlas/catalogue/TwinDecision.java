package org.gapatlas.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about two programmes of different sources. Never changed; the newest about the two counts.
 *
 * @param one the id of the first of the two, in their order
 * @param counts the id of the one whose seats are supply; null for the one whose seats are known
 */
public record TwinDecision(
        String one, String other, Verdict verdict, @Nullable String counts, String reason, String by, Instant at) {

    /** What the two are. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** An earlier decision is taken back. */
        OPEN
    }

    /** About two programmes, whichever is named first. */
    public static TwinDecision about(
            String a, String b, Verdict verdict, @Nullable String counts, String reason, String by, Instant at) {
        boolean inOrder = a.compareTo(b) < 0;
        return new TwinDecision(inOrder ? a : b, inOrder ? b : a, verdict, counts, reason, by, at);
    }

    /** The other of the two. */
    public String twinOf(String programme) {
        return programme.equals(one) ? other : one;
    }

    String pair() {
        return one + " " + other;
    }
}
