package org.gapatlas.survey;

import java.util.List;

/** Port: keeps what staff make of answers. */
public interface ReviewStore {

    /** The review of a workplace that must be in the round. */
    Review get(Round round, String workplace);

    /** Moves the review of the answer that counts now. */
    void move(Round round, String workplace, ReviewState to);

    void add(Round round, String workplace, Remark remark);

    void explain(Round round, String workplace, Review.Correction correction);

    /** How many answers are at each state of their review. */
    List<Count> counts(Round round);

    /** So many answers. */
    record Count(ReviewState state, long answers) {}
}
