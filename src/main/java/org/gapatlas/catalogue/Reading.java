package org.gapatlas.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.kernel.Finding;

/**
 * What a source's files say.
 *
 * @param parts programmes, by the part of the source that they belong to, such as one year's round of applications. A part
 *     that was read is complete: what it held before and holds no longer was removed. Other parts stay as they are.
 * @param read how many programmes the files describe, the excluded ones too
 * @param excluded why some were left out, and how many for each reason
 * @param issues what is odd but leaves the numbers true
 * @param faults what makes the numbers untrue; with one of them nothing may be stored
 */
public record Reading(
        SortedMap<String, List<Programme>> parts,
        int read,
        SortedMap<String, Integer> excluded,
        List<Finding> issues,
        List<Finding> faults) {
    public Reading {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        issues = List.copyOf(issues);
        faults = List.copyOf(faults);
    }

    /** A reading that came to nothing. */
    public static Reading refused(List<Finding> faults) {
        return new Reading(new TreeMap<>(), 0, new TreeMap<>(), List.of(), faults);
    }

    public boolean isTrusted() {
        return faults.isEmpty();
    }

    /** The programmes of all parts. */
    public List<Programme> programmes() {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
