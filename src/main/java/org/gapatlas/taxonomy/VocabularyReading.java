package org.gapatlas.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.kernel.Finding;

/**
 * How the reading of a vocabulary's files went; what they say is in the {@link VocabularyHarvest}.
 *
 * @param read how many records the files hold that tell a concept or a relation, the excluded ones too
 * @param excluded why some were left out, and how many for each reason
 * @param languages that labels were told in
 * @param issues what is odd but leaves the rest true
 * @param faults what makes the whole untrue; with one of them nothing may be stored
 */
public record VocabularyReading(
        int read,
        SortedMap<String, Integer> excluded,
        Set<String> languages,
        List<Finding> issues,
        List<Finding> faults) {

    public VocabularyReading {
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        issues = List.copyOf(issues);
        faults = List.copyOf(faults);
    }

    /** The same with one more issue. */
    VocabularyReading with(Finding issue) {
        var all = new ArrayList<>(issues);
        all.add(issue);
        return new VocabularyReading(read, excluded, languages, all, faults);
    }

    public boolean isTrusted() {
        return faults.isEmpty();
    }
}
