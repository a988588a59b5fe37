package org.gapatlas.survey;

import java.time.Instant;
import java.util.List;

/**
 * Proof that an answer was received and is kept.
 *
 * @param contentHash the fingerprint of what was kept
 * @param dropped where answers stood that were not asked for, and so were not kept
 */
public record Receipt(int revision, Instant receivedAt, String contentHash, List<String> dropped) {
    public Receipt {
        dropped = List.copyOf(dropped);
    }
}
