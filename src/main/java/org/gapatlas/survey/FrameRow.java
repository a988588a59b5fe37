package org.gapatlas.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A workplace as a frame file names it.
 *
 * @param group the enterprise group; the workplace itself where it has none
 * @param bucket where its rows lie when they leave: 0 to 63
 * @param planProbability how likely its plan is, in thousandths
 * @param attributes what only later steps compute with, by the file's column
 * @param contactEmail kept apart from everything else
 */
public record FrameRow(
        String id,
        String name,
        String municipality,
        String region,
        String stage,
        String sizeClass,
        int headcount,
        String group,
        int bucket,
        @Nullable String orgId,
        @Nullable Integer planProbability,
        boolean illustrative,
        SortedMap<String, String> attributes,
        @Nullable String contactEmail) {
    public FrameRow {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
