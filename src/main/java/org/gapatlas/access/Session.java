package org.gapatlas.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A caller's stay: until when it lasts, and after how long a silence it ends earlier.
 *
 * @param fingerprint of the token that opens it
 */
public record Session(String fingerprint, Caller caller, Instant seenAt, Instant expiresAt, Duration idle) {

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt) || now.isAfter(seenAt.plus(idle));
    }
}
