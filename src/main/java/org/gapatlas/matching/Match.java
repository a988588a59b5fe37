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
     * @param wording the part of what was asked that fits; all of it, or one entry of a list
     * @param form the label that fits best
     * @param language of that label
     * @param by who confirmed the label; empty where its vocabulary brought it
     * @param shared words, beginnings of words and parts of them that both have
     * @param members of a group that is offered because several of them came near; else empty
     * @param runnerUp the next best concept; null for the last one
     * @param version of the vocabulary
     */
    public record Why(
            String wording,
            String form,
            String language,
            LabelKind as,
            String by,
            List<String> shared,
            List<String> members,
            @Nullable String runnerUp,
            String version) {
        public Why {
            shared = List.copyOf(shared);
            members = List.copyOf(members);
        }
    }
}
