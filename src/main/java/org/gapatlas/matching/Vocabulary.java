package org.gapatlas.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What wordings are matched with: the labels of one version of a vocabulary. How rare a group of letters is, is counted once
 * for a version, so that a label that is added later never changes what others score.
 *
 * @param version quoted by every match
 * @param labels by language, ISO 639-1
 * @param groupOf the group of a concept (ISCO-08 or a group of skills), where it has one
 */
public record Vocabulary(String version, Map<String, List<Label>> labels, Map<String, String> groupOf) {

    public Vocabulary {
        labels = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        groupOf = Map.copyOf(groupOf);
    }
}
