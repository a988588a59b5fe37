package org.gapatlas.survey;

import java.time.Instant;
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
        Instant askedAt) {}
