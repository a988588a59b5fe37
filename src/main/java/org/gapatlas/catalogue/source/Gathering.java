package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.kernel.Finding;

/** What has been read so far. */
final class Gathering {

    private final SortedMap<String, List<Programme>> parts = new TreeMap<>();
    private final SortedMap<String, Integer> excluded = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Finding> issues = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private int read;

    void fault(Finding fault) {
        faults.add(fault);
    }

    void issue(Finding issue) {
        issues.add(issue);
    }

    /** Where readers of files leave their faults. */
    List<Finding> faults() {
        return faults;
    }

    /** Counts a programme that the files describe, and makes sure that its id stands once. */
    void describe(String id, SourceRow row, String column) {
        read++;
        if (!ids.add(id)) row.fault("duplicate-id", column, Map.of());
    }

    boolean describes(String id) {
        return ids.contains(id);
    }

    /** The programmes of a part that the files cover; they may say that it is empty. */
    List<Programme> cover(String part) {
        return parts.computeIfAbsent(part, p -> new ArrayList<>());
    }

    void add(String part, Programme programme) {
        cover(part).add(programme);
    }

    void exclude(String reason) {
        excluded.merge(reason, 1, Integer::sum);
    }

    Reading reading() {
        parts.values().forEach(programmes -> programmes.sort(Comparator.comparing(Programme::id)));
        return new Reading(faults.isEmpty() ? parts : new TreeMap<>(), read, excluded, issues, faults);
    }
}
