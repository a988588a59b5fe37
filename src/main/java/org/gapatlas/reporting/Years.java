package org.gapatlas.reporting;

import java.util.List;

/** Which years of the horizon a sheet shows; none named means all. */
public record Years(List<Integer> only) {

    /** The whole horizon. */
    public static final Years ALL = new Years(List.of());

    public Years {
        only = List.copyOf(only);
    }

    List<Integer> of(List<Integer> horizon) {
        return only.isEmpty()
                ? horizon
                : horizon.stream().filter(only::contains).toList();
    }
}
