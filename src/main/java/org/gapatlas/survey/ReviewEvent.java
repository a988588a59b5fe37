package org.gapatlas.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What staff do with an answer; {@link States} says where it leads. */
public enum ReviewEvent {
    CORRECT,
    FLAG,
    APPROVE,
    REJECT,
    REOPEN;

    /** A correction comes with an answer. */
    private static final List<ReviewEvent> CHOICES = List.of(FLAG, APPROVE, REJECT, REOPEN);

    /** As forms and calls write it, such as {@code approve}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The event of a word; a correction is not one of them, because it comes with an answer. */
    public static Optional<ReviewEvent> find(String word) {
        return CHOICES.stream().filter(event -> event.word().equals(word)).findFirst();
    }
}
