package org.gapatlas.matching;

import java.util.List;

/** Port, filled by {@code matching.store}: what people said about wordings, append-only. */
public interface VerdictLog {

    void add(Verdict verdict);

    /** All of them, oldest first. */
    List<Verdict> list();

    /** How many there are: another number means that the labels have to be made anew. */
    long count();
}
