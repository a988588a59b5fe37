package org.gapatlas.survey;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of a list that its respondent sent as a file: it was taken as a whole, or not at all. */
public sealed interface ListOutcome {

    /**
     * It could be read; on a dry run it would be stored like this.
     *
     * @param read its rows
     * @param removed items that were stored and that the file does not have
     * @param issues what will have to be mended before the answer can be sent in
     * @param current the case as it stands, or would
     */
    record Taken(int read, int created, int updated, int unchanged, int removed, List<Finding> issues, CaseFile current)
            implements ListOutcome {
        public Taken {
            issues = List.copyOf(issues);
        }
    }

    /** It had faults, each with its row and column. */
    record Refused(List<Finding> findings) implements ListOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** It was not the moment. */
    record Barred(Bar bar) implements ListOutcome {}

    default <T> T fold(Function<Taken, T> taken, Function<Refused, T> refused, Function<Barred, T> barred) {
        if (this instanceof Taken t) return taken.apply(t);
        if (this instanceof Refused r) return refused.apply(r);
        return barred.apply((Barred) this);
    }
}
