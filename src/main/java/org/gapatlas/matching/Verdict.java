package org.gapatlas.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about a wording: that it means a concept, or that it does not. Never changed; a later one counts.
 *
 * @param language ISO 639-1
 * @param wording as it was said
 * @param reason null where none was given
 */
public record Verdict(
        String concept,
        ConceptKind kind,
        String language,
        String wording,
        boolean means,
        String by,
        Instant at,
        @Nullable String reason) {

    /** What it is known by: the concept, and the wording as it is compared. */
    String key() {
        return language + "|" + concept + "|" + Wording.of(wording).text();
    }
}
