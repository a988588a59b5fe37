package org.gapatlas.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a round may change: its name, its end; null leaves it as it is. */
public record RoundChange(@Nullable String name, @Nullable Instant closesAt) {

    Round of(Round round) {
        Round named = name == null ? round : round.withName(name);
        return closesAt == null ? named : named.withClosesAt(closesAt);
    }
}
