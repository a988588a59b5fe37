package org.gapatlas.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.kernel.Finding;

/**
 * How the reading of a source's files went; what they say is in the {@link Harvest}.
 *
 * @param read how many records the files hold (programmes, offerings that stand alone, qualifications; concepts and relations), the excluded ones too
 * @param excluded why some were left out, and how many for each reason
 * @param issues what is odd but leaves the numbers true
 * @param faults what makes the numbers untrue; with one of them nothing may be stored
 */
public record Reading(int read, SortedMap<String, Integer> excluded, List<Finding> issues, List<Finding> faults) {

    public Reading {
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        issues = List.copyOf(issues);
        faults = List.copyOf(faults);
    }

    /** A reading that came to nothing. */
    public static Reading refused(List<Finding> faults) {
        return new Reading(0, new TreeMap<>(), List.of(), faults);
    }

    public boolean isTrusted() {
        return faults.isEmpty();
    }
}
