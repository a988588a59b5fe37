package org.gapatlas.survey;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of the wish to make or change a round. */
public sealed interface RoundOutcome {

    /** It stands as wished. */
    record Kept(Round round) implements RoundOutcome {}

    /** Another round has that id. */
    record IdTaken(String id) implements RoundOutcome {}

    /** The wish had faults, and changed nothing. */
    record Refused(List<Finding> findings) implements RoundOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    default <T> T fold(Function<Kept, T> kept, Function<IdTaken, T> taken, Function<Refused, T> refused) {
        if (this instanceof Kept k) return kept.apply(k);
        if (this instanceof IdTaken t) return taken.apply(t);
        return refused.apply((Refused) this);
    }
}
