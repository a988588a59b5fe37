package org.gapatlas.catalogue;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed stands.
 *
 * @param attempt counts the fetches; only the newest may say how it ended
 * @param triedAt when the last one began; null before the first
 * @param nextAt when the next is due; while one runs, when it is given up
 * @param failures how many have failed in a row
 * @param fault the code of what was wrong with the last one; empty if it went well
 * @param run the number of the last import that was stored; null before the first
 * @param validators what servers told with the files of that import, by address
 */
public record FetchState(
        String source,
        long attempt,
        @Nullable Instant triedAt,
        Instant nextAt,
        int failures,
        FetchOutcome outcome,
        String fault,
        @Nullable Long run,
        SortedMap<String, Validators> validators) {
    public FetchState {
        validators = Collections.unmodifiableSortedMap(new TreeMap<>(validators));
    }

    static FetchState first(String source, Instant at) {
        return new FetchState(source, 0, null, at, 0, FetchOutcome.NONE, "", null, new TreeMap<>());
    }

    FetchState unchanged(Instant next) {
        return new FetchState(source, attempt, triedAt, next, 0, FetchOutcome.UNCHANGED, "", run, validators);
    }

    FetchState imported(long number, SortedMap<String, Validators> told, Instant next) {
        return new FetchState(source, attempt, triedAt, next, 0, FetchOutcome.IMPORTED, "", number, told);
    }

    FetchState failed(String code, Instant next) {
        return new FetchState(source, attempt, triedAt, next, failures + 1, FetchOutcome.FAILED, code, run, validators);
    }
}
