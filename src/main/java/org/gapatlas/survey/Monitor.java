package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The face of the monitor: how a round stands, and whom to ask next.
 *
 * <p>Whoever has not answered is ordered by the variance that an answer would take away. Under the ratio model (Cochran 1977,
 * chapter 6) a stage's need is its headcount times {@code R = sum y / sum x} over those who answered, where {@code x} is the
 * headcount and {@code y} the likely heads to hire, new and replacement, in all years. A silent workplace i of that stage adds
 * {@code s² x_i²} to the variance of the area's total, with {@code s²} the median of {@code (y/x - R)²} over the stage's
 * answers, so that a single giant does not make its whole stage look uncertain; with fewer than three answers in a stage,
 * all stages are taken together. A workplace's share is its part of the sum over all silent ones; those that refused are in
 * the sum but not in the list.
 */
@ApplicationScoped
public class Monitor {

    private final MonitorStore store;
    private final AuditLog audit;

    Monitor(MonitorStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    /** How the round stands, with at most so many workplaces to ask next. */
    @Transactional
    public Standing of(Round round, int mostToAsk) {
        List<MonitorStore.Count> counts = store.counts(round);
        var states = new EnumMap<CaseState, Long>(CaseState.class);
        counts.forEach(count -> states.merge(count.state(), count.workplaces(), Long::sum));
        List<MonitorStore.Count> asked = counts.stream()
                .filter(count -> count.state() != CaseState.OUT_OF_SCOPE)
                .toList();
        return new Standing(
                sum(null, asked),
                Map.of(
                        Progress.By.REGION, by(asked, MonitorStore.Count::region),
                        Progress.By.STAGE, by(asked, MonitorStore.Count::stage),
                        Progress.By.SIZE, by(asked, MonitorStore.Count::sizeClass)),
                states,
                counts.stream().mapToLong(MonitorStore.Count::bounced).sum(),
                store.chase(round, mostToAsk),
                asked.stream()
                        .filter(count -> !count.state().isFinished())
                        .mapToLong(MonitorStore.Count::workplaces)
                        .sum(),
                store.targets(round));
    }

    /** What each round asks and has got, by its id. */
    @Transactional
    public Map<String, Progress> overview() {
        return store.overview();
    }

    @Transactional
    public Targets targets(Round round) {
        return store.targets(round);
    }

    /** Sets the targets; what is wrong with them, and then nothing is set. */
    @Transactional
    public List<Finding> aim(Round round, Targets targets, String actor) {
        List<Finding> faults = targets.faults();
        if (!faults.isEmpty()) return faults;
        store.keep(round, targets);
        audit.note(Chains.of(round), actor, "targets-set", round.id(), targets.toString());
        return List.of();
    }

    private static List<Progress> by(List<MonitorStore.Count> counts, Function<MonitorStore.Count, String> part) {
        var parts = new TreeMap<String, List<MonitorStore.Count>>();
        for (MonitorStore.Count count : counts)
            parts.computeIfAbsent(part.apply(count), key -> new java.util.ArrayList<>())
                    .add(count);
        return parts.entrySet().stream()
                .map(each -> sum(each.getKey(), each.getValue()))
                .toList();
    }

    private static Progress sum(@Nullable String key, List<MonitorStore.Count> counts) {
        List<MonitorStore.Count> answered =
                counts.stream().filter(MonitorStore.Count::counts).toList();
        return new Progress(
                key,
                counts.stream().mapToLong(MonitorStore.Count::workplaces).sum(),
                answered.stream().mapToLong(MonitorStore.Count::workplaces).sum(),
                counts.stream().mapToLong(MonitorStore.Count::headcount).sum(),
                answered.stream().mapToLong(MonitorStore.Count::headcount).sum());
    }
}
