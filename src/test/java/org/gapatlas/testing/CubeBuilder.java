package org.gapatlas.testing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Concentration;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.Figures;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.Trail;

/** A cube by role, region and year, told cell by cell: {@code aCube().measured("R11|SE331|2028", 120, 45).build()}. */
public final class CubeBuilder {

    private static final String SNAPSHOT = "snapshot-1";

    private final TreeMap<CellKey, Cell> cells = new TreeMap<>();
    private List<Integer> years = List.of(2027, 2028, 2029, 2030);

    private CubeBuilder() {}

    public static CubeBuilder aCube() {
        return new CubeBuilder();
    }

    public CubeBuilder years(int first, int last) {
        years = IntStream.rangeClosed(first, last).boxed().toList();
        return this;
    }

    /** A training need, weighted and stated alike, that one workplace answered, against a supply. */
    public CubeBuilder measured(String key, double need, double supply) {
        return put(key, need, supply, 1);
    }

    /** A supply where nobody answered. */
    public CubeBuilder supplied(String key, double supply) {
        return put(key, 0, supply, 0);
    }

    public CubeBuilder withheld(String key, Cell.Reason reason) {
        cells.put(CellKey.parse(Grouping.USUAL, key), new Cell.Withheld(reason, null));
        return this;
    }

    public CoverageCube build() {
        return new CoverageCube(SNAPSHOT, Grouping.USUAL, years, cells);
    }

    private CubeBuilder put(String text, double need, double supply, int responses) {
        var key = CellKey.parse(Grouping.USUAL, text);
        double matched = Math.min(need, supply);
        var figures = new Figures(
                need * 2,
                need * 2,
                need,
                need,
                supply,
                need - supply,
                need - supply,
                matched,
                need - matched,
                need == 0 ? null : matched / need,
                need == 0 ? null : supply / need);
        var concentration = new Concentration(responses, responses == 0 ? null : 1.0, responses == 0 ? null : 1.0);
        cells.put(key, new Cell.Measured(figures, concentration, new Trail(SNAPSHOT, key, responses, 1)));
        return this;
    }
}
