package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * A need of one year, as a response gives it.
 *
 * @param item its id in the response
 * @param levelFrom the lowest EQF level that is enough; null where not answered
 */
public record NeedLine(
        String item,
        String role,
        int year,
        @Nullable Integer levelFrom,
        @Nullable Integer levelTo,
        Certainty certainty,
        Heads recruitNew,
        Heads recruitReplace,
        Heads upskill,
        Heads reduction) {}
