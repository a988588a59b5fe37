package org.gapatlas.survey;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** What became of a change to a draft. */
public sealed interface Saving {

    /** The case as it now stands. */
    record Saved(CaseFile current) implements Saving {}

    /**
     * It had faults, and changed nothing.
     *
     * @param language the one it was answered in; null while nobody said
     */
    record Refused(List<Finding> findings, @Nullable String language) implements Saving {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** It came at the wrong moment, and changed nothing. */
    record Barred(Bar bar) implements Saving {}

    default <T> T fold(Function<Saved, T> saved, Function<Refused, T> refused, Function<Barred, T> barred) {
        if (this instanceof Saved s) return saved.apply(s);
        if (this instanceof Refused r) return refused.apply(r);
        return barred.apply((Barred) this);
    }
}
