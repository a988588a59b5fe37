package org.gapatlas.survey;

/** Where a round stands at a moment. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
