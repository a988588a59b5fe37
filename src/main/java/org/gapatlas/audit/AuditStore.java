package org.gapatlas.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** Port: keeps entries and never changes one. */
public interface AuditStore {

    /** The last entry of a chain; no other may be added to that chain until this transaction ends. */
    Optional<AuditEntry> lockLast(String chain);

    void append(AuditEntry entry, String hash);

    /** A chain from its first entry, with the hashes as they were stored; close it after use. */
    Stream<Stored> read(String chain);

    /** An entry and the hash that was stored with it. */
    record Stored(AuditEntry entry, String hash) {}
}
