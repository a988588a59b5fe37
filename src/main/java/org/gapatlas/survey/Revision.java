package org.gapatlas.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is about to be kept for ever.
 *
 * @param key what its sender would repeat it with; null where repeating it is harmless
 * @param draft the version of the draft that was sent
 * @param state where it leaves the case
 * @param questionnaireHash which text of the questions was answered
 */
public record Revision(
        Receipt receipt,
        String actor,
        @Nullable String key,
        long draft,
        CaseState state,
        String questionnaireHash,
        ResponseForm content,
        @Nullable String email,
        List<NeedLine> lines,
        int unknowns,
        int ownWords) {
    public Revision {
        lines = List.copyOf(lines);
    }
}
