package org.gapatlas.survey;

/** Port, filled by {@code survey.post}: brings letters to addresses. */
public interface Post {

    /** Whether a mail server is configured at all; without one there are letters on paper. */
    boolean isOn();

    /** Sends a letter. */
    Outcome send(Letter letter);

    /** What the mail server did with a letter. */
    enum Outcome {
        TAKEN,

        /** It knows no such address: a later try would find the same. */
        REFUSED,

        /** It was not there, or did not take the letter for a reason that may pass. */
        FAILED
    }
}
