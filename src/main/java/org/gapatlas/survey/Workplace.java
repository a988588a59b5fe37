package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * A workplace of a round and where it stands.
 *
 * @param group the enterprise group; the workplace itself where it has none
 * @param illustrative invented for demonstration
 * @param revision the number of its last answer; 0 while there is none
 * @param review how far staff have got with looking at that answer
 * @param mergedInto the workplace that it is a double of; null for none
 * @param reason why no answer is expected of it; null where one is, or where its respondent said so
 */
public record Workplace(
        String id,
        String name,
        String municipality,
        String region,
        String stage,
        String sizeClass,
        int headcount,
        String group,
        @Nullable String orgId,
        boolean illustrative,
        CaseState state,
        int revision,
        ReviewState review,
        @Nullable String mergedInto,
        @Nullable String reason) {}
