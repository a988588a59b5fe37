package org.gapatlas.gap;

/** A question to an analysis: how to cut, and what to count. */
public record CubeQuery(Grouping grouping, Filter filter) {

    /** Everything, cut so. */
    public static CubeQuery of(Grouping grouping) {
        return new CubeQuery(grouping, Filter.NONE);
    }
}
