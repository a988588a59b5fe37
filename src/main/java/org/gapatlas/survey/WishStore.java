package org.gapatlas.survey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: keeps the workplaces that were asked to be added. */
public interface WishStore {

    void add(Round round, Wish wish);

    /** Those that nobody has decided on, the oldest first. */
    List<Wish> waiting(Round round);

    /** One that nobody has decided on; no other decides until this transaction ends. */
    Optional<Wish> lock(Round round, String id);

    /**
     * Remembers the decision.
     *
     * @param workplace what it became; null for a declined one
     */
    void decide(Round round, Wish wish, @Nullable String workplace);
}
