package org.gapatlas.catalogue;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of a request to import. */
public sealed interface ImportOutcome {

    /** Stored, or compared in a dry run. */
    record Imported(ImportReport report) implements ImportOutcome {}

    /** Nothing was stored, for these reasons. */
    record Refused(List<Finding> faults) implements ImportOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    default <T> T fold(Function<Imported, T> imported, Function<Refused, T> refused) {
        return this instanceof Imported i ? imported.apply(i) : refused.apply((Refused) this);
    }
}
