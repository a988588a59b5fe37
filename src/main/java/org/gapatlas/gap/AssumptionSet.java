package org.gapatlas.gap;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.survey.Certainty;

/**
 * Everything that a result rests on besides answers and programmes, value by value under a stable name; quoted in every
 * snapshot.
 *
 * @param id such as {@code default}
 * @param version from 1
 * @param rates by name: {@code educationShare.R11}, {@code funnel.YH.completion}, {@code certainty.planned}, …
 */
public record AssumptionSet(String id, int version, SortedMap<String, Rate> rates) {

    private static final List<String> COUNTS = List.of("disclosure.", "pool.", "bridging.", "cost.");

    public AssumptionSet {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /** A value that must be there. */
    public Rate get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("No assumption is named (%s).".formatted(name)));
    }

    public Optional<Rate> find(String name) {
        return Optional.ofNullable(rates.get(name));
    }

    /** The share of a role's hires that need education. */
    public Rate educationShareOf(String role) {
        return get("educationShare." + role);
    }

    /** What a certainty is worth as a probability. */
    public Rate probabilityOf(Certainty certainty) {
        return get("certainty." + certainty.name().toLowerCase(Locale.ROOT));
    }

    /** The default rate of a programme type for one step; where the type has none, every type's. */
    public Rate funnelRate(String type, FunnelStep.Step step) {
        return find("funnel." + type + "." + step.word()).orElseGet(() -> get("funnel.any." + step.word()));
    }

    /** Every value, in alphabetical order of the names. */
    public List<Assumption> listAll() {
        return rates.entrySet().stream()
                .map(e -> new Assumption(e.getKey(), e.getValue()))
                .toList();
    }

    /** The names in the overrides that this set does not have, or values that are no share. */
    public List<Finding> findingsIn(Map<String, Double> overrides) {
        return overrides.entrySet().stream()
                .flatMap(e -> {
                    if (!rates.containsKey(e.getKey()))
                        return Optional.<Finding>of(new UnknownAssumption(
                                        "/assumptions/overrides/" + e.getKey(),
                                        e.getKey(),
                                        String.join(", ", Nearest.to(e.getKey(), rates.keySet()))))
                                .stream();
                    boolean fits = e.getValue() >= 0 && (isCount(e.getKey()) || e.getValue() <= 1);
                    return fits
                            ? Optional.<Finding>empty().stream()
                            : Optional.<Finding>of(new AssumptionOutside(
                                            "/assumptions/overrides/" + e.getKey(), e.getKey(), e.getValue()))
                                    .stream();
                })
                .toList();
    }

    /** This set with other values in some places, each marked as an override. */
    public AssumptionSet with(Map<String, Double> overrides) {
        var changed = new TreeMap<>(rates);
        overrides.forEach((name, value) -> changed.put(name, new Rate(value, "override", "of this analysis")));
        return new AssumptionSet(id, version, changed);
    }

    /** Most values are shares; these are counts, weeks, euros or per cents. */
    private static boolean isCount(String name) {
        return COUNTS.stream().anyMatch(name::startsWith);
    }

    /** An override of something that does not exist. */
    record UnknownAssumption(String pointer, String name, String nearest) implements Finding {
        @Override
        public String code() {
            return "unknown-assumption";
        }
    }

    /** An override that is no share. */
    record AssumptionOutside(String pointer, String name, double value) implements Finding {
        @Override
        public String code() {
            return "assumption-outside";
        }
    }
}
