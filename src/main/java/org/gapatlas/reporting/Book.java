package org.gapatlas.reporting;

import java.time.Instant;
import java.util.List;

/**
 * A whole workbook before it is a file.
 *
 * @param created when its numbers were computed, never when it was written: the same numbers give the same file
 */
public record Book(String title, Instant created, List<Grid> grids) {
    public Book {
        grids = List.copyOf(grids);
    }

    /** The pictures of all its grids, each under its name. */
    public String draw() {
        var picture = new StringBuilder();
        for (Grid grid : grids)
            picture.append("=== ")
                    .append(grid.name())
                    .append('\n')
                    .append(grid.draw())
                    .append('\n');
        return picture.toString();
    }
}
