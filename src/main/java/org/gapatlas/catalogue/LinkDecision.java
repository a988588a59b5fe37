package org.gapatlas.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a programme and a competence that it may teach, or a role that it may educate for. Never
 * changed; the newest about the two counts, over whatever the source says.
 *
 * @param concept a code of the taxonomy
 * @param confirmed false for a link that is wrong
 * @param proficiency 1 to 4, of a competence that is taught; null otherwise
 * @param share 0 to 1, of the graduates that a role may claim; null otherwise
 * @param reason empty where none was given
 */
public record LinkDecision(
        String programme,
        String concept,
        boolean confirmed,
        @Nullable Integer proficiency,
        @Nullable Double share,
        String reason,
        String by,
        Instant at) {

    /** How far graduates come where nobody says: on their own. */
    public static final int USUAL = 3;
}
