package org.gapatlas.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.gapatlas.gap.Outcomes.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How well what a programme teaches answers what a need asks for: C = 1/2 [.7 X(E) + .3 X(O)] + 1/2 [.7 S(E) + .3 S(O)], with
 * E the essential and O the optional competences; X is the share that is taught, by {@link Rarity}, and S the mean {@link
 * Hierarchy#similarity} of the nearest thing taught. Where a need has only one kind, that kind has the whole weight, so that
 * a programme that teaches just what is asked for scores 1. Evidence: decision 0023.
 */
public final class Content {

    private static final Comparator<Wanted> BY_CODE =
            Comparator.comparing(Wanted::competence).thenComparing(Wanted::essential);

    private final Hierarchy hierarchy;
    private final Rarity rarity;
    private final FitWeights weights;

    public Content(Hierarchy hierarchy, Rarity rarity, FitWeights weights) {
        this.hierarchy = hierarchy;
        this.rarity = rarity;
        this.weights = weights;
    }

    /** The score; empty where nothing is asked for or where nobody tells what is taught: unknown is not zero. */
    public Optional<ContentScore> score(List<Wanted> need, Outcomes outcomes, @Nullable Verdict verdict) {
        if (need.isEmpty() || outcomes.list().isEmpty()) return Optional.empty();
        List<CompetenceFit> fits = need.stream()
                .sorted(BY_CODE)
                .map(wanted -> fit(wanted, outcomes))
                .toList();
        double exact = both(fits, this::exact);
        double soft = both(fits, Content::soft);
        double sum = weights.exact() * exact + (1 - weights.exact()) * soft;
        double measured = outcomes.inferred() ? Math.min(weights.mostInferred(), sum) : sum;
        Band band = band(measured, fits);
        return Optional.of(new ContentScore(
                verdict == null ? measured : verdict.settle(measured),
                measured,
                verdict == null ? band : verdict.settle(band),
                exact,
                soft,
                outcomes.inferred(),
                verdict,
                fits));
    }

    /** Much that is only near makes no partial fit: some of the essential competences themselves must be taught. */
    private Band band(double score, List<CompetenceFit> fits) {
        List<CompetenceFit> essential = of(true, fits);
        double taught = exact(essential.isEmpty() ? fits : essential);
        return taught < weights.leastExact() ? Band.lower(Band.WEAK, Band.of(score)) : Band.of(score);
    }

    private CompetenceFit fit(Wanted wanted, Outcomes outcomes) {
        double exact = 0;
        double soft = 0;
        @Nullable Integer taught = null;
        @Nullable String by = null;
        for (Outcome outcome : outcomes.list()) {
            double similarity = hierarchy.similarity(wanted.competence(), outcome.competence());
            if (similarity < weights.near()) continue;
            if (by == null
                    || similarity > soft
                    || (similarity == soft && outcome.competence().compareTo(by) < 0)) {
                soft = similarity;
                by = outcome.competence();
            }
            if (outcome.competence().equals(wanted.competence()) && isBetter(wanted, outcome, exact, taught)) {
                exact = reached(wanted, outcome);
                taught = outcome.proficiency();
                by = outcome.competence();
            }
        }
        return new CompetenceFit(wanted, exact, soft, by, taught);
    }

    /** Of two that reach as far the higher proficiency is told, whichever came first; an unknown one is the lowest. */
    private static boolean isBetter(Wanted wanted, Outcome outcome, double exact, @Nullable Integer taught) {
        double reached = reached(wanted, outcome);
        return reached > exact || (reached == exact && told(outcome.proficiency()) > told(taught));
    }

    private static int told(@Nullable Integer proficiency) {
        return proficiency == null ? 0 : proficiency;
    }

    /** What is taught to an unknown proficiency, or asked for without one, counts as reached. */
    private static double reached(Wanted wanted, Outcome outcome) {
        @Nullable Integer required = wanted.proficiency();
        @Nullable Integer taught = outcome.proficiency();
        return required == null || taught == null ? 1 : Math.min(1, taught / (double) required);
    }

    private double both(List<CompetenceFit> fits, ToDoubleFunction<List<CompetenceFit>> part) {
        List<CompetenceFit> essential = of(true, fits);
        List<CompetenceFit> optional = of(false, fits);
        if (optional.isEmpty()) return part.applyAsDouble(essential);
        if (essential.isEmpty()) return part.applyAsDouble(optional);
        return weights.essential() * part.applyAsDouble(essential)
                + (1 - weights.essential()) * part.applyAsDouble(optional);
    }

    private double exact(List<CompetenceFit> fits) {
        double reached = 0;
        double all = 0;
        for (CompetenceFit each : fits) {
            double weight = rarity.weightOf(each.wanted().competence());
            reached += weight * each.exact();
            all += weight;
        }
        return reached / all;
    }

    private static double soft(List<CompetenceFit> fits) {
        return fits.stream().mapToDouble(CompetenceFit::soft).sum() / fits.size();
    }

    private static List<CompetenceFit> of(boolean essential, List<CompetenceFit> fits) {
        return fits.stream()
                .filter(each -> each.wanted().essential() == essential)
                .toList();
    }
}
