package org.gapatlas.survey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: keeps what was sent in; revisions are only ever added. */
public interface RevisionStore {

    /** Every answer of a workplace, the last first. */
    List<Receipt> receipts(Round round, String workplace);

    /** What an earlier call with this key stored. */
    Optional<Sent> findSent(Round round, String workplace, String key);

    Optional<Receipt> findReceipt(Round round, String workplace, int revision);

    /** Whether the answer that counts came as a file. */
    boolean isFiled(Round round, CaseFile file);

    /** The current answer's fingerprint; null while there is none. */
    @Nullable
    String contentHash(Round round, CaseFile file);

    /** Adds a revision and its lines; the draft is done with. */
    void submit(Round round, CaseFile file, Revision revision);

    /** An earlier submission: its receipt, and the version of the draft that was sent. */
    record Sent(Receipt receipt, long draft) {}
}
