package org.gapatlas.survey;

/** Port, filled by {@code survey.post}: brings letters to addresses. */
public interface Post {

    /** Whether a mail server is configured at all; without one there are letters on paper. */
    boolean isOn();

    /** Sends a letter; false where it was not taken. */
    boolean send(Letter letter);
}
