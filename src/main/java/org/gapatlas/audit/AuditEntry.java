package org.gapatlas.audit;

import java.time.Instant;
import org.gapatlas.kernel.Digest;

/**
 * One thing that somebody did.
 *
 * @param chain which chain it belongs to, such as {@code round/battery-2026}
 * @param number its place in the chain, from 1
 * @param actor who did it
 * @param action what was done, such as {@code needs-imported}
 * @param subject what it was done to
 * @param detail what else matters; never an answer, a contact or a secret
 * @param previous the hash of the entry before it; empty for the first
 */
public record AuditEntry(
        String chain,
        long number,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String previous) {

    /** The fingerprint that the next entry carries. */
    public String hash() {
        return new Digest()
                .add(chain)
                .add(String.valueOf(number))
                .add(at.toString())
                .add(actor)
                .add(action)
                .add(subject)
                .add(detail)
                .add(previous)
                .hex();
    }
}
