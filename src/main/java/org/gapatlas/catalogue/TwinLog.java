package org.gapatlas.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port, filled by {@code catalogue.store}: what people decided about programmes that may be one, append-only. */
public interface TwinLog {

    void add(TwinDecision decision, long run);

    /** The newest decision about the two, named in their order. */
    Optional<TwinDecision> find(String one, String other);

    /** The newest decisions that say so, the latest first. */
    List<TwinDecision> saying(TwinDecision.Verdict verdict, int offset, int size);

    long count(TwinDecision.Verdict verdict);

    /** Both ids of every pair that is decided, in their order with a blank between them. */
    Set<String> decided();

    /** With what a programme is the same, ordered by the ids. */
    List<TwinDecision> sameAs(String programme);
}
