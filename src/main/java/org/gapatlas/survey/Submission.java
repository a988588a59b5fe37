package org.gapatlas.survey;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** What became of an answer that was sent in. */
public sealed interface Submission {

    /** It is kept; the receipt is the same however often it is sent again. */
    record Accepted(Receipt receipt) implements Submission {}

    /**
     * It had faults, and was not kept.
     *
     * @param language the one it was answered in; null while nobody said
     */
    record Refused(List<Finding> findings, @Nullable String language) implements Submission {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** It came at the wrong moment, and was not kept. */
    record Barred(Bar bar) implements Submission {}

    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused, Function<Barred, T> barred) {
        if (this instanceof Accepted a) return accepted.apply(a);
        if (this instanceof Refused r) return refused.apply(r);
        return barred.apply((Barred) this);
    }
}
