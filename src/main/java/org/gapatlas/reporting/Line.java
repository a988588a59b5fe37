package org.gapatlas.reporting;

import java.util.List;

/** One row of a {@link Grid}, and what it is there for. */
public record Line(Kind kind, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** From it follow size, weight and colour. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        /** A sentence to be quoted. */
        QUOTE,
        /** The name of what follows. */
        SECTION,
        /** The head of a table. */
        HEAD,
        DATA,
        NOTE,
        BLANK
    }
}
