package org.gapatlas.survey;

import java.util.Optional;
import java.util.function.Consumer;

/** Port: tells what the answers that were sent in say. */
public interface AnswerStore {

    /** The workplace's last answer, in this round or the one before it; an empty one where there is none. */
    ResponseForm previous(Round round, String workplace);

    /** The workplace's answer in the latest earlier round; an empty one where there is none. */
    ResponseForm before(Round round, String workplace);

    /** What was sent in as a revision. */
    Optional<ResponseForm> findContent(Round round, String workplace, int revision);

    /** Shows every current answer that counts, by workplace; what a file brought comes line by line. */
    void each(Round round, Consumer<StoredAnswer> answers);
}
