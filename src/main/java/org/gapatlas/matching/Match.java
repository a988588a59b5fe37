package org.gapatlas.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept that a wording may mean.
 *
 * @param score 0 to 1
 */
public record Match(String concept, ConceptKind kind, double score, Why why) {

    /**
     * What speaks for it.
     *
     * @param form the label that fits best
     * @param language of that label
     * @param shared beginnings of words and parts of them that both have
     * @param runnerUp the next best concept; null for the only one
     */
    public record Why(
            String form,
            String language,
            LabelKind as,
            List<String> shared,
            @Nullable String runnerUp) {
        public Why {
            shared = List.copyOf(shared);
        }
    }
}
