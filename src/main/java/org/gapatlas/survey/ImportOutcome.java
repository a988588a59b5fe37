package org.gapatlas.survey;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of a file: it was taken as a whole, or not at all. */
public sealed interface ImportOutcome {

    /** Every row is in. */
    record Taken(Imported rows) implements ImportOutcome {}

    /**
     * It had faults, and nothing was stored.
     *
     * @param findings the first thousands of them
     * @param count how many there are in all
     */
    record Refused(List<Finding> findings, long count) implements ImportOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    default <T> T fold(Function<Taken, T> taken, Function<Refused, T> refused) {
        return this instanceof Taken t ? taken.apply(t) : refused.apply((Refused) this);
    }
}
