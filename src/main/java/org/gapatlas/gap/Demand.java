package org.gapatlas.gap;

import java.util.HashMap;
import java.util.Map;
import org.gapatlas.survey.Certainty;
import org.gapatlas.survey.NeedRow;
import org.jspecify.annotations.Nullable;

/**
 * Sums the need rows of one or more buckets: heads in the finest cells that a table is made of, and concentration in the
 * table's own cells, because a company's share of a whole cannot be added up from parts.
 */
final class Demand {

    private static final int WHOLE = 1_000;

    private final Coding coding;
    private final Sieve sieve;
    private final long fineMask;
    private final long rowMask;
    private final int[] certaintyThousandths;
    private final Map<Long, Sums> fine = new HashMap<>();
    private final Map<Long, Sums> rows = new HashMap<>();
    private long lines;

    Demand(Coding coding, CubeQuery query, AssumptionSet assumptions) {
        this.coding = coding;
        this.sieve = new Sieve(coding, query.filter());
        this.fineMask = Coding.mask(Coverage.finest(query));
        this.rowMask = Coding.mask(query.grouping());
        this.certaintyThousandths = thousandths(assumptions);
    }

    /** Takes one row in. */
    void add(NeedRow row) {
        long packed = coding.need(row.role(), row.municipality(), row.stage(), row.year());
        if (!sieve.passes(packed)) return;
        lines++;
        long stated = Math.addExact(row.newHalves(), row.replacementHalves());
        long weighted = Math.addExact(
                Math.multiplyExact(row.newHalves(), probability(row)),
                Math.multiplyExact(row.replacementHalves(), WHOLE));
        fine.computeIfAbsent(packed & fineMask, k -> new Sums()).add(row.group(), row.workplace(), stated, weighted);
        rows.computeIfAbsent(packed & rowMask, k -> new Sums()).add(row.group(), row.workplace(), stated, weighted);
    }

    /** Takes in what another partition gathered. */
    Demand merge(Demand other) {
        other.fine.forEach((key, sums) -> fine.merge(key, sums, Sums::merge));
        other.rows.forEach((key, sums) -> rows.merge(key, sums, Sums::merge));
        lines += other.lines;
        return this;
    }

    Map<Long, Sums> fine() {
        return fine;
    }

    Map<Long, Sums> rows() {
        return rows;
    }

    /** The line's own probability, else its certainty's, else its workplace's plan's, else a planned one's. */
    private int probability(NeedRow row) {
        if (row.probability() != null) return row.probability();
        @Nullable Certainty certainty = row.certainty();
        if (certainty != null) return certaintyThousandths[certainty.ordinal()];
        return row.planProbability() != null
                ? row.planProbability()
                : certaintyThousandths[Certainty.PLANNED.ordinal()];
    }

    private static int[] thousandths(AssumptionSet assumptions) {
        var values = new int[Certainty.values().length];
        for (Certainty certainty : Certainty.values())
            values[certainty.ordinal()] =
                    (int) Math.round(assumptions.probabilityOf(certainty).value() * WHOLE);
        return values;
    }
}
