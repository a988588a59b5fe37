package org.gapatlas.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The workplace's answer in the latest earlier round; an empty one where there is none. */
    ResponseForm before(Round round, String workplace);

    /** What the register knows of a workplace, by question: {@code headcount}, {@code stage}, {@code workplace_languages}. */
    Map<String, Object> register(Round round, String workplace);

    /** Every answer of a workplace, the last first. */
    List<Receipt> receipts(Round round, String workplace);

    /** What was sent in as a revision. */
    Optional<ResponseForm> findContent(Round round, String workplace, int revision);

    /** What an earlier call with this key stored. */
    Optional<Sent> findSent(Round round, String workplace, String key);

    Optional<Receipt> findReceipt(Round round, String workplace, int revision);

    /** Whether the answer that counts came as a file. */
    boolean isFiled(Round round, CaseFile file);

    /** Where the answer that was sent in last left the case. */
    CaseState stateOf(Round round, CaseFile file);

    /** Keeps the draft and the state of a case, and counts its version up. */
    void keepDraft(Round round, CaseFile changed);

    /** Moves the case to another state without touching what it said. */
    void move(Round round, CaseFile file, CaseState state);

    /** Moves every case that is in one of the states to another one, and names those that it moved. */
    List<Moved> moveAll(Round round, Collection<CaseState> from, CaseState to);

    /** Adds a revision and its lines; the draft is done with. */
    void submit(Round round, CaseFile file, Revision revision);

    /** Shows every current answer that counts, by workplace; what a file brought comes line by line. */
    void each(Round round, Consumer<StoredAnswer> answers);

    /** A case that was moved among many. */
    record Moved(String workplace, int bucket) {}

    /** An earlier submission: its receipt, and the version of the draft that was sent. */
    record Sent(Receipt receipt, long draft) {}

    /** The current answer's fingerprint; null while there is none. */
    @Nullable
    String contentHash(Round round, CaseFile file);
}
