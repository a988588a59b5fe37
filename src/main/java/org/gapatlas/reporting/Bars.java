package org.gapatlas.reporting;

import java.util.List;

/**
 * A bar chart of one column's cells, to be drawn by the reader's own program.
 *
 * @param description what it shows, for those who do not see it
 * @param labels one for each bar, from above
 * @param values the cells, as many as there are labels
 * @param place the cells that it covers
 */
public record Bars(String title, String description, List<String> labels, Area values, Area place) {
    public Bars {
        labels = List.copyOf(labels);
    }
}
