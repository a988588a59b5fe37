package org.gapatlas.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: keeps where each workplace stands, and its draft, which changes. */
public interface CaseStore {

    /** The case of a workplace that must be in the round. */
    CaseFile get(Round round, String workplace);

    /** The same, and nobody else changes it until this transaction ends. */
    CaseFile lock(Round round, String workplace);

    /** What the register knows of a workplace, by question: {@code headcount}, {@code stage}, {@code workplace_languages}. */
    Map<String, Object> register(Round round, String workplace);

    /** Where the answer that was sent in last left the case. */
    CaseState stateOf(Round round, CaseFile file);

    /** Keeps the draft and the state of a case, and counts its version up. */
    void keepDraft(Round round, CaseFile changed);

    /** Moves the case to another state without touching what it said. */
    void move(Round round, CaseFile file, CaseState state);

    /** Moves every case that is in one of the states to another one, and names those that it moved. */
    List<Moved> moveAll(Round round, Collection<CaseState> from, CaseState to);

    /** A case that was moved among many. */
    record Moved(String workplace, int bucket) {}
}
