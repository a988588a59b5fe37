package org.gapatlas.gap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.disclosure.Contributions;
import org.jspecify.annotations.Nullable;

/**
 * Puts demand and supply together, cell by cell. Need and graduates are matched in the finest cells (role, region, year and
 * whatever else the table is cut by), so that one role's surplus never fills another's gap.
 */
final class Coverage {

    private final Coding coding;
    private final CubeQuery query;
    private final Grouping finest;
    private final AssumptionSet assumptions;
    private final boolean knowsSupply;

    Coverage(Coding coding, CubeQuery query, AssumptionSet assumptions) {
        this.coding = coding;
        this.query = query;
        this.finest = finest(query);
        this.assumptions = assumptions;
        this.knowsSupply =
                !query.grouping().has(Dimension.STAGE) && !query.filter().has(Dimension.STAGE);
    }

    /** The cells that a table is matched in. */
    static Grouping finest(CubeQuery query) {
        return query.grouping().and(EnumSet.of(Dimension.ROLE, Dimension.REGION, Dimension.YEAR));
    }

    RawTable table(String snapshot, List<Integer> years, Demand demand, Collection<SupplyFlow> flows) {
        var rows = new HashMap<Long, Row>();
        var supplied = supplied(flows, rows);
        var fine = new TreeSet<Long>(demand.fine().keySet());
        fine.addAll(supplied.keySet());
        for (long key : fine)
            rows.computeIfAbsent(key & Coding.mask(query.grouping()), k -> new Row())
                    .add(demand.fine().get(key), supplied.getOrDefault(key, 0.0), educationShare(key));
        SortedMap<CellKey, Cell> cells = new TreeMap<>();
        rows.forEach((packed, row) -> {
            CellKey key = coding.unpack(query.grouping(), packed);
            cells.put(key, row.measured(snapshot, key, demand.rows().get(packed), knowsSupply));
        });
        return new RawTable(new CoverageCube(snapshot, query.grouping(), years, cells), contributions(demand));
    }

    private Map<CellKey, Contributions> contributions(Demand demand) {
        var contributions = new HashMap<CellKey, Contributions>();
        demand.rows()
                .forEach((packed, sums) ->
                        contributions.put(coding.unpack(query.grouping(), packed), sums.contributions()));
        return contributions;
    }

    private Map<Long, Double> supplied(Collection<SupplyFlow> flows, Map<Long, Row> rows) {
        if (!knowsSupply) return Map.of();
        var sieve = new Sieve(coding, query.filter());
        var supplied = new HashMap<Long, Double>();
        for (SupplyFlow flow : flows) {
            long packed = coding.supply(flow.role(), flow.municipality(), flow.level(), flow.year());
            if (!sieve.passes(packed)) continue;
            supplied.merge(packed & Coding.mask(finest), flow.entrants(), Double::sum);
            rows.computeIfAbsent(packed & Coding.mask(query.grouping()), k -> new Row())
                    .programmes
                    .add(flow.programme());
        }
        return supplied;
    }

    private double educationShare(long packed) {
        return assumptions.educationShareOf(coding.code(Dimension.ROLE, packed)).value();
    }

    /** One row of the table while its finest cells come in. */
    private static final class Row {
        private final Set<String> programmes = new HashSet<>();
        private double stated;
        private double weighted;
        private double needStated;
        private double needWeighted;
        private double supply;
        private double matched;
        private double unmet;

        void add(@Nullable Sums sums, double graduates, double educationShare) {
            double need = 0;
            if (sums != null) {
                stated += sums.stated();
                weighted += sums.weighted();
                needStated += sums.stated() * educationShare;
                need = sums.weighted() * educationShare;
            }
            needWeighted += need;
            supply += graduates;
            matched += Math.min(need, graduates);
            unmet += Math.max(0, need - graduates);
        }

        Cell measured(String snapshot, CellKey key, @Nullable Sums sums, boolean knowsSupply) {
            var concentration = sums == null ? new Concentration(0, null, null) : sums.concentration();
            var trail = new Trail(snapshot, key, sums == null ? 0 : sums.workplaces(), programmes.size());
            return new Cell.Measured(knowsSupply ? withSupply() : withoutSupply(), concentration, trail);
        }

        private Figures withSupply() {
            boolean needed = needWeighted > 0;
            return new Figures(
                    stated,
                    weighted,
                    needStated,
                    needWeighted,
                    supply,
                    needStated - supply,
                    needWeighted - supply,
                    matched,
                    unmet,
                    needed ? matched / needWeighted : null,
                    needed ? supply / needWeighted : null);
        }

        private Figures withoutSupply() {
            return new Figures(stated, weighted, needStated, needWeighted, null, null, null, null, null, null, null);
        }
    }
}
