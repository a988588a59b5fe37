package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * A need as a file brings it: whole heads of one workplace, role and year.
 *
 * @param added new posts
 * @param replacement posts to be filled again
 * @param upskill people to be trained further; null where not known
 * @param probability in thousandths; null where not known
 */
public record NeedEntry(
        String workplace,
        int year,
        String role,
        int added,
        int replacement,
        @Nullable Integer upskill,
        @Nullable Integer probability) {}
