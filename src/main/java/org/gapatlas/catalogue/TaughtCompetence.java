package org.gapatlas.catalogue;

/** A competence that a programme teaches, to a proficiency of 1 to 4. */
public record TaughtCompetence(String competence, int proficiency) {
    public TaughtCompetence {
        if (proficiency < 1 || proficiency > 4)
            throw new IllegalArgumentException("The proficiency (%d) must lie in 1..4.".formatted(proficiency));
    }
}
