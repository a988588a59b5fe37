package org.gapatlas.reporting.http;

import java.util.List;

/**
 * What the start page shows of a release, every number already written in the reader's language.
 *
 * @param answer one or two sentences with the number in them
 * @param year the chosen one
 * @param said what the chosen measure is
 * @param release the release that the address names and the pickers keep; empty for the newest
 * @param permalink brings this view back, even after a newer release
 * @param csv the released table as a file
 */
record StartView(
        String answer,
        Pickers pickers,
        String year,
        Said said,
        HexMap map,
        RegionTable table,
        HeatTable heat,
        String release,
        String permalink,
        String csv) {

    /** The form above the map. */
    record Pickers(List<Option> measures, List<Option> groups, List<Option> years) {
        Pickers {
            measures = List.copyOf(measures);
            groups = List.copyOf(groups);
            years = List.copyOf(years);
        }
    }

    /**
     * A measure in words.
     *
     * @param how what it is made of
     * @param column what the last column of the small table holds
     * @param unit what the cells of the large table count
     */
    record Said(String how, String column, String unit) {}

    /** Something to pick. */
    record Option(String value, String name, boolean chosen) {}
}
