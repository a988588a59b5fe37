package org.gapatlas.taxonomy;

import java.util.Set;
import org.gapatlas.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do.
 *
 * @param category its family, such as {@code CEL}
 * @param escoUri the ESCO skill it is near; null where ESCO has none
 * @param escoMatch how near: exact, close, narrow or broad
 */
public record Competence(
        String id,
        String category,
        LocalizedText name,
        int eqfMin,
        int eqfMax,
        Set<String> stages,
        @Nullable String escoUri,
        @Nullable String escoMatch)
        implements Term {
    public Competence {
        stages = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(stages));
    }
}
