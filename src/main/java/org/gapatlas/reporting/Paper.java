package org.gapatlas.reporting;

import java.util.List;

/**
 * How a {@link Grid} lies on A4 paper.
 *
 * @param pagesWide over how many pages a line runs
 * @param pagesTall into how many pages the lines must fit; 0 for as many as they need
 * @param breaks lines that begin a new page
 */
public record Paper(int pagesWide, int pagesTall, List<Integer> breaks) {

    /** As wide as a page, as tall as it needs. */
    static final Paper LONG = new Paper(1, 0, List.of());

    static final Paper ONE_PAGE = new Paper(1, 1, List.of());

    public Paper {
        breaks = List.copyOf(breaks);
    }

    static Paper wide(int pages) {
        return new Paper(pages, 0, List.of());
    }

    static Paper breakingAt(List<Integer> lines) {
        return new Paper(1, 0, lines);
    }
}
