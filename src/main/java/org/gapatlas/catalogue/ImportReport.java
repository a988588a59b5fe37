package org.gapatlas.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of an import.
 *
 * @param id the run's number, upwards in the order in which runs ended; snapshots quote it
 * @param actor who asked for it
 * @param read how many records the files hold: programmes and what stands beside them, concepts and relations
 * @param excluded why some were left out, and how many for each reason
 * @param issues what was odd; of a failed run, why it was refused
 */
public record ImportReport(
        long id,
        String source,
        ImportState state,
        boolean dryRun,
        String actor,
        Instant startedAt,
        Instant endedAt,
        int read,
        Changes changes,
        SortedMap<String, Integer> excluded,
        List<Issue> issues) {

    /** The source that runs of decisions are filed under. */
    public static final String DESK = "desk";

    public ImportReport {
        excluded = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        issues = List.copyOf(issues);
    }

    /** The same report under its number, with what was changed by then. */
    ImportReport ended(long number, Changes made, Instant at) {
        return new ImportReport(number, source, state, dryRun, actor, startedAt, at, read, made, excluded, issues);
    }

    /** How many records were left out. */
    public int excludedCount() {
        return excluded.values().stream().mapToInt(Integer::intValue).sum();
    }
}
