package org.gapatlas.matching;

import java.util.HashMap;
import java.util.Map;
import org.gapatlas.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it is shown.
 *
 * @param uri of the concept in ESCO, or the nearest there; null where there is none
 * @param labels by language; a language may be missing
 */
public record NamedConcept(
        String id, ConceptKind kind, @Nullable String uri, Map<String, String> labels) {
    public NamedConcept {
        labels = Map.copyOf(labels);
    }

    /** The same with the other's labels too. */
    NamedConcept and(NamedConcept other) {
        var all = new HashMap<>(other.labels);
        all.putAll(labels);
        return new NamedConcept(id, kind, uri, all);
    }

    /** Its name in a language, else in any other, else its id. */
    public String in(Language language) {
        String own = labels.get(language.tag());
        return own != null ? own : labels.values().stream().sorted().findFirst().orElse(id);
    }
}
