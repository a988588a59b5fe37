package org.gapatlas.survey;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a kind of file looks like: its columns, and how a row is read. */
interface RowForm<R> {

    /** Columns that must be there. */
    Set<String> required();

    /** Whether another column is welcome. */
    boolean knows(String column);

    /** The row's value; null, or half of it, where the line was told a fault. */
    @Nullable
    R read(Line line);
}
