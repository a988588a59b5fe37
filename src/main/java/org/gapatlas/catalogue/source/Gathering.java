package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.ImportFault;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.kernel.Finding;

/** How the reading goes: what was counted, what was odd, what was wrong. What is read goes straight on into the harvest. */
public final class Gathering {

    /** A feed may be odd in the same way a hundred thousand times; so many of a kind are told one by one, the rest counted. */
    static final int MOST_OF_A_KIND = 200;

    private final Harvest harvest;
    private final SortedMap<String, Integer> excluded = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Finding> issues = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private int read;

    public Gathering(Harvest harvest) {
        this.harvest = harvest;
    }

    public Harvest harvest() {
        return harvest;
    }

    public void fault(Finding fault) {
        faults.add(fault);
    }

    public void issue(Finding issue) {
        if (ofKind.merge(issue.code(), 1, Integer::sum) <= MOST_OF_A_KIND) issues.add(issue);
    }

    /** Where readers of files leave their faults. */
    List<Finding> faults() {
        return faults;
    }

    /** Counts a record of the files. */
    public void count() {
        read++;
    }

    /** Counts a programme that the files describe, and makes sure that its id stands once. */
    void describe(String id, SourceRow row, String column) {
        count();
        if (!ids.add(id)) row.fault("duplicate-id", column, Map.of());
    }

    boolean describes(String id) {
        return ids.contains(id);
    }

    /** The files tell all of a part; they may say that it is empty. */
    public void cover(String part) {
        harvest.cover(part);
    }

    void add(String part, Programme programme) {
        harvest.cover(part);
        harvest.programme(part, programme);
    }

    public void exclude(String reason) {
        excluded.merge(reason, 1, Integer::sum);
    }

    public Reading reading() {
        var told = new ArrayList<>(issues);
        new TreeMap<>(ofKind).forEach((code, count) -> {
            if (count > MOST_OF_A_KIND)
                told.add(new ImportFault(
                        "more-of-a-kind", "", code, Map.of("told", MOST_OF_A_KIND, "count", count - MOST_OF_A_KIND)));
        });
        return new Reading(read, excluded, told, faults);
    }
}
