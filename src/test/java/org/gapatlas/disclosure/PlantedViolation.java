package org.gapatlas.disclosure;

import org.gapatlas.survey.Certainty;

/** Breaks the house on purpose: disclosure must not know surveys. {@code ArchitectureTest} must find it. */
final class PlantedViolation {

    private PlantedViolation() {}

    static Certainty forbidden() {
        return Certainty.DECIDED;
    }
}
