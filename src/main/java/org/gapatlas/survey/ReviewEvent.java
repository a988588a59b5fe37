package org.gapatlas.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What staff do with an answer; {@link States} says where it leads. */
public enum ReviewEvent {
    CORRECT,
    FLAG,
    APPROVE,
    REJECT,
    REOPEN;

    /** As forms and calls write it, such as {@code approve}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The event of a word; a correction is not one of them, because it comes with an answer. */
    public static Optional<ReviewEvent> find(String word) {
        return Stream.of(FLAG, APPROVE, REJECT, REOPEN)
                .filter(event -> event.word().equals(word))
                .findFirst();
    }
}
