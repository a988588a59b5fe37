package org.gapatlas.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A current answer as it is kept: its content where it came as a response, else one of the lines that a file brought.
 *
 * @param content null where it came as a file
 * @param line null where it came as a response
 */
public record StoredAnswer(
        String workplace,
        int revision,
        Instant receivedAt,
        @Nullable ResponseForm content,
        @Nullable NeedEntry line) {}
