package org.gapatlas.reporting;

/**
 * A bar chart of one column's cells, to be drawn by the reader's own program.
 *
 * @param title what it is called among the sheet's drawings
 * @param description what it shows, for those who do not see it
 * @param labels the cells that name the bars, from above
 * @param values the cells that tell how long they are, in the same lines
 * @param place the cells that it covers
 */
public record Bars(String title, String description, Area labels, Area values, Area place) {}
