package org.gapatlas.reporting;

import java.util.function.Function;

/** One column of a table as it is filled: its head, and the cell of each item. */
record Slot<T>(Column column, String head, Function<T, Cell> cell) {}
