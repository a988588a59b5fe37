package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import org.gapatlas.kernel.Finding;

/** Gathers faults: keeps the first thousands, counts the rest, so that a wrong column in a long file costs no memory. */
final class Faults {

    private static final int KEPT = 2_000;

    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Finding fault) {
        count++;
        if (kept.size() < KEPT) kept.add(fault);
    }

    boolean isEmpty() {
        return count == 0;
    }

    ImportOutcome.Refused refusal() {
        return new ImportOutcome.Refused(kept, count);
    }
}
