package org.gapatlas.gap.http;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gapatlas.catalogue.Status;
import org.gapatlas.gap.Mode;
import org.gapatlas.gap.RunOrder;
import org.jspecify.annotations.Nullable;

/** What {@code POST /analyses} is sent. */
record AnalysisOrder(
        @NotNull String round,
        @NotNull String mode,
        @Nullable Assumptions assumptions,
        @Nullable Programmes programmes) {

    record Assumptions(@Nullable String id, @Nullable Map<@NotNull String, @NotNull Double> overrides) {}

    record Programmes(@Nullable Set<@NotNull Status> statuses) {}

    /** The order, once its mode is known to exist. */
    RunOrder toOrder(Mode known) {
        RunOrder usual = RunOrder.of(round);
        return new RunOrder(round, known, overrides(), statuses(usual.statuses()));
    }

    private Map<String, Double> overrides() {
        Map<String, Double> given = assumptions == null ? null : assumptions.overrides();
        return given == null ? Map.of() : given;
    }

    private SortedSet<Status> statuses(SortedSet<Status> usual) {
        Set<Status> given = programmes == null ? null : programmes.statuses();
        return given == null ? usual : new TreeSet<>(given);
    }
}
