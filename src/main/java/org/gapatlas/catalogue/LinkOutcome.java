package org.gapatlas.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gapatlas.kernel.Finding;

/** What became of a decision about a link. */
public sealed interface LinkOutcome {

    /** It counts from now on, as the run of this number. */
    record Kept(long run) implements LinkOutcome {}

    /** There is no such programme. */
    record NoProgramme() implements LinkOutcome {}

    /** It cannot be taken; nothing was stored. */
    record Refused(List<Finding> findings) implements LinkOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What each of them means to the caller. */
    default <T> T fold(Function<Kept, T> kept, Function<Refused, T> refused, Supplier<T> noProgramme) {
        if (this instanceof Kept done) return kept.apply(done);
        if (this instanceof Refused no) return refused.apply(no);
        return noProgramme.get();
    }
}
