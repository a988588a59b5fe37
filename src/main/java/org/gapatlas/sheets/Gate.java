package org.gapatlas.sheets;

import java.util.List;

/** Counts rows, columns and letters, and refuses the file once there are too many. */
final class Gate {

    private final String file;
    private final Limits limits;
    private int rows;

    Gate(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    void check(List<String> cells, int row) {
        if (++rows > limits.rows()) refuse("too-many-rows", limits.rows());
        if (cells.size() > limits.columns()) refuse("too-many-columns", limits.columns());
        for (String cell : cells) if (cell.length() > limits.letters()) refuse("cell-too-long", row);
    }

    private void refuse(String code, int value) {
        throw new UnreadableFile(new FileFault(code, file, String.valueOf(value)));
    }
}
