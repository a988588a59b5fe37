package org.gapatlas.gap;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gapatlas.catalogue.Status;

/**
 * What an analysis is asked to do.
 *
 * @param overrides assumptions that this analysis alone sees otherwise, by name
 * @param statuses which programmes count as supply
 */
public record RunOrder(String round, Mode mode, Map<String, Double> overrides, SortedSet<Status> statuses) {
    public RunOrder {
        overrides = Map.copyOf(overrides);
        statuses = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    }

    /** The usual one: as stated, the shipped assumptions, every programme that counts as supply. */
    public static RunOrder of(String round) {
        return new RunOrder(
                round,
                Mode.STATED,
                Map.of(),
                new TreeSet<>(java.util.Set.of(Status.OFFERED, Status.GRANTED, Status.PLANNED)));
    }
}
