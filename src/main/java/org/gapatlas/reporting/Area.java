package org.gapatlas.reporting;

/** A rectangle of cells in a {@link Grid}, counted from 0, both ends included. */
public record Area(int firstLine, int firstColumn, int lastLine, int lastColumn) {
    public Area {
        if (firstLine < 0 || firstColumn < 0 || lastLine < firstLine || lastColumn < firstColumn)
            throw new IllegalArgumentException(
                    "The area (%d,%d to %d,%d) holds no cell.".formatted(firstLine, firstColumn, lastLine, lastColumn));
    }
}
