package org.gapatlas.taxonomy;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vocabulary as one import brought it, whole and never changed. The newest one of a scheme is the current one.
 *
 * @param scheme such as {@code esco}
 * @param number of the import run that brought it
 * @param languages that it has labels in
 * @param fingerprint of all it says
 */
public record VocabularyVersion(
        String scheme,
        long number,
        Instant storedAt,
        int concepts,
        int labels,
        int relations,
        Set<String> languages,
        String fingerprint) {
    public VocabularyVersion {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }

    /** Names it in explanations, such as {@code esco-12}. */
    public String id() {
        return scheme + "-" + number;
    }
}
