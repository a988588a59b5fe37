package org.gapatlas.gap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.survey.Certainty;

/**
 * Everything that a result rests on besides answers and programmes; quoted in every snapshot.
 *
 * @param id such as {@code default}
 * @param version from 1
 * @param educationShare by role, the share of hires that need education
 * @param funnel by programme type, the default rates from seat to hire
 * @param certainty what a certainty is worth as a probability
 * @param general everything else by name, such as {@code disclosure.p}
 */
public record AssumptionSet(
        String id,
        int version,
        SortedMap<String, Rate> educationShare,
        SortedMap<String, FunnelRates> funnel,
        Map<Certainty, Rate> certainty,
        SortedMap<String, Rate> general) {

    /** The default rates of one programme type; each may be missing for a type that a person adds. */
    public record FunnelRates(Rate completion, Rate relevantJob, Rate staysInRegion) {}

    public AssumptionSet {
        educationShare = Collections.unmodifiableSortedMap(new TreeMap<>(educationShare));
        funnel = Collections.unmodifiableSortedMap(new TreeMap<>(funnel));
        certainty = Collections.unmodifiableSortedMap(new TreeMap<>(certainty));
        general = Collections.unmodifiableSortedMap(new TreeMap<>(general));
    }

    /** Every value by name, in alphabetical order. */
    public List<Assumption> listAll() {
        var all = new TreeMap<String, Rate>(general);
        educationShare.forEach((role, rate) -> all.put("educationShare." + role, rate));
        certainty.forEach((word, rate) -> all.put("certainty." + word.name().toLowerCase(java.util.Locale.ROOT), rate));
        funnel.forEach((type, rates) -> {
            all.put("funnel." + type + ".completion", rates.completion());
            all.put("funnel." + type + ".relevantJob", rates.relevantJob());
            all.put("funnel." + type + ".staysInRegion", rates.staysInRegion());
        });
        return all.entrySet().stream()
                .map(e -> new Assumption(e.getKey(), e.getValue()))
                .toList();
    }
}
