package org.gapatlas.survey;

/** How sure a workplace is of a need. */
public enum Certainty {
    DECIDED,
    PLANNED,
    CONDITIONAL
}
