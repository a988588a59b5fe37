package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.disclosure.Contributions;
import org.gapatlas.gap.source.ShippedAssumptions;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final CellKey SAFE = CellKey.of(Grouping.RELEASED, "31", "SE33", "2028");
    private static final CellKey FEW = CellKey.of(Grouping.RELEASED, "72", "SE33", "2028");
    private static final CellKey DOMINATED = CellKey.of(Grouping.RELEASED, "81", "SE33", "2028");
    private static final CellKey WITHOUT_CODE = CellKey.of(Grouping.RELEASED, CellKey.NO_CODE, "SE33", "2028");

    private final CoverageCube published = publish(Map.of(
            SAFE, new Contributions(7, 400, 90, 80),
            FEW, new Contributions(2, 400, 200, 200),
            DOMINATED, new Contributions(5, 400, 350, 30),
            WITHOUT_CODE, new Contributions(9, 400, 90, 80)));

    @Test
    void a_safe_cell_is_rounded_and_tells_only_the_band_of_its_contributors() {
        var cell = (Cell.Measured) published.cells().get(SAFE);
        assertThat(cell.figures()).isEqualTo(new Figures(200, 150, 110, 85, 12.0, 100.0, 75.0, 12.0, 75.0, .14, .14));
        assertThat(cell.concentration()).isEqualTo(new Concentration(6, null, null));
    }

    @Test
    void a_sensitive_cell_tells_its_supply_and_why() {
        assertThat(published.cells().get(FEW)).isEqualTo(new Cell.Withheld(Cell.Reason.TOO_FEW_COMPANIES, 12.0));
        assertThat(published.cells().get(DOMINATED))
                .isEqualTo(new Cell.Withheld(Cell.Reason.ONE_COMPANY_DOMINATES, 12.0));
    }

    @Test
    void what_has_no_code_is_left_out() {
        assertThat(published.cells()).doesNotContainKey(WITHOUT_CODE).hasSize(3);
    }

    private static CoverageCube publish(Map<CellKey, Contributions> contributions) {
        var figures = new Figures(200.4, 152.2, 111.3, 84.6, 11.7, 99.6, 72.9, 11.7, 72.9, 11.7 / 84.6, 11.7 / 84.6);
        var cells = new TreeMap<CellKey, Cell>();
        contributions.forEach((key, c) -> cells.put(
                key,
                new Cell.Measured(figures, new Concentration(c.contributors(), .5, .3), new Trail("s", key, 9, 4))));
        var raw = new CoverageCube("s", Grouping.RELEASED, List.of(2028), cells);
        return new Protection(ShippedAssumptions.load()).protect(new RawTable(raw, contributions));
    }
}
