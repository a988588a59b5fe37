package org.gapatlas.survey;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workplace that somebody misses in the frame.
 *
 * @param askedBy the invitation of whoever asked
 */
public record Wish(
        String id,
        String name,
        String municipality,
        @Nullable String orgId,
        @Nullable Integer headcount,
        String askedBy,
        Instant askedAt) {

    /** Whether it is the same workplace, in whatever letters its name is written. */
    boolean isFor(String otherName, String otherMunicipality, @Nullable String otherOrgId) {
        return name.equalsIgnoreCase(otherName.strip())
                && municipality.equals(otherMunicipality)
                && Objects.equals(orgId, otherOrgId);
    }
}
