package org.gapatlas.survey;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Port: keeps drafts, which change, and revisions, which are only ever added. */
public interface ResponseStore {

    /** The case of a workplace that must be in the round. */
    CaseFile get(Round round, String workplace);

    /** The same, and nobody else changes it until this transaction ends. */
    CaseFile lock(Round round, String workplace);

    /** The workplace's last answer, in this round or the one before it; an empty one where there is none. */
    ResponseForm previous(Round round, String workplace);

    /** What an earlier call with this key stored. */
    Optional<Sent> findSent(Round round, String workplace, String key);

    Optional<Receipt> findReceipt(Round round, String workplace, int revision);

    /** Keeps the draft and the state of a case, and counts its version up. */
    void keepDraft(Round round, CaseFile changed);

    /** Moves the case to another state without touching what it said. */
    void move(Round round, CaseFile file, CaseState state);

    /** Adds a revision and its lines; the draft is done with. */
    void submit(Round round, CaseFile file, Revision revision);

    /** Shows every current answer that counts, by workplace; what a file brought comes line by line. */
    void each(Round round, Consumer<StoredAnswer> answers);

    /** An earlier submission: its receipt, and the version of the draft that was sent. */
    record Sent(Receipt receipt, long draft) {}

    /** The current answer's fingerprint; null while there is none. */
    @Nullable
    String contentHash(Round round, CaseFile file);
}
