package org.gapatlas.catalogue;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of a decision about two programmes. */
public sealed interface TwinOutcome {

    /** It counts from now on, as the run of this number. */
    record Kept(long run) implements TwinOutcome {}

    /** There is no such programme. */
    record NoProgramme(String id) implements TwinOutcome {}

    /** It cannot be taken; nothing was stored. */
    record Refused(List<Finding> findings) implements TwinOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What each of them means to the caller. */
    default <T> T fold(Function<Kept, T> kept, Function<Refused, T> refused, Function<NoProgramme, T> noProgramme) {
        if (this instanceof Kept done) return kept.apply(done);
        if (this instanceof Refused no) return refused.apply(no);
        return noProgramme.apply((NoProgramme) this);
    }
}
