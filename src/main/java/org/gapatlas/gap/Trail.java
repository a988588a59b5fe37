package org.gapatlas.gap;

/**
 * Where a number comes from: the snapshot, the cell, and how many answers and programmes went into it. The ids come by
 * query.
 */
public record Trail(String snapshot, CellKey cell, int responses, int programmes) {}
