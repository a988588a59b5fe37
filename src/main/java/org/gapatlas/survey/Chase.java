package org.gapatlas.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workplace that has not answered, and what an answer would be worth.
 *
 * @param share of what is uncertain about the whole area's need, the part that hangs on this workplace; null while too few
 *     have answered to tell
 * @param openedAt when its code was first opened; null while nobody has
 * @param mailed whether mail may go to its contact: there is an address, and it did not come back
 */
public record Chase(
        String workplace,
        String name,
        String municipality,
        String stage,
        int headcount,
        CaseState state,
        @Nullable Double share,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant remindedAt,
        boolean bounced,
        boolean mailed) {}
