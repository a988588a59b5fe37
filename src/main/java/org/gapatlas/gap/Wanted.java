package org.gapatlas.gap;

import org.gapatlas.taxonomy.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A competence that a need asks for.
 *
 * @param proficiency 1 to 4; null where it is not told
 * @param essential whether the job cannot be done without it
 */
public record Wanted(String competence, @Nullable Integer proficiency, boolean essential) {
    static Wanted of(Requirement requirement) {
        return new Wanted(requirement.competence(), requirement.proficiency(), requirement.essential());
    }
}
