package org.gapatlas.gap;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of an order for an analysis. */
public sealed interface Started {

    record Done(GapRun run) implements Started {}

    record Refused(List<Finding> findings) implements Started {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    record NoRound(String round) implements Started {}

    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused, Function<NoRound, T> noRound) {
        if (this instanceof Done d) return done.apply(d);
        if (this instanceof Refused r) return refused.apply(r);
        return noRound.apply((NoRound) this);
    }
}
