package org.gapatlas.taxonomy;

/**
 * What a role asks of its people.
 *
 * @param proficiency 1 to 4
 * @param essential whether the job cannot be done without it
 */
public record Requirement(String role, String competence, int proficiency, boolean essential) {
    public Requirement {
        if (proficiency < 1 || proficiency > 4)
            throw new IllegalArgumentException("The proficiency (%d) must lie in 1..4.".formatted(proficiency));
    }
}
