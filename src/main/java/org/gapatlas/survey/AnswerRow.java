package org.gapatlas.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one question, as the long table of all answers shows it. A value, zero and a reason for having none are three
 * different things.
 *
 * @param list empty for a question outside lists
 * @param item the list item's id; empty outside lists and where a file brought the answer
 * @param role of the need that the answer belongs to; empty outside needs
 * @param year null for questions that are not asked by year
 * @param value empty where there is none
 * @param missing why there is none: {@code unknown} or {@code not_answered}; empty where there is one
 * @param prefilled whether it was brought along from last time or from the register and nobody has confirmed it
 */
public record AnswerRow(
        String workplace,
        int revision,
        Instant receivedAt,
        String list,
        String item,
        String role,
        String question,
        @Nullable Integer year,
        String value,
        String missing,
        boolean prefilled) {}
