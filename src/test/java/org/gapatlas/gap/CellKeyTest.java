package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CellKeyTest {

    @Test
    void a_key_reads_back_what_it_writes() {
        CellKey key = CellKey.of(Grouping.USUAL, "R11", "SE331", "2028");
        assertThat(key).hasToString("R11|SE331|2028");
        assertThat(CellKey.parse(Grouping.USUAL, "R11|SE331|2028")).isEqualTo(key);
        assertThat(CellKey.parse(Grouping.NONE, "")).isEqualTo(CellKey.of(Grouping.NONE));
    }

    @Test
    void a_missing_code_is_not_a_code() {
        CellKey key = CellKey.of(Grouping.RELEASED, CellKey.NO_CODE, "SE33", "2028");
        assertThat(key.find(Dimension.ROLE_GROUP)).isEmpty();
        assertThat(key.find(Dimension.NUTS2)).contains("SE33");
    }

    @Test
    void a_key_must_fit_its_grouping() {
        assertThatThrownBy(() -> CellKey.parse(Grouping.USUAL, "R11|SE331"))
                .hasMessage("The key [R11, SE331] does not fit the grouping role,region,year.");
    }

    @Test
    void a_grouping_keeps_one_order_however_it_is_asked() {
        assertThat(Grouping.of(Dimension.YEAR, Dimension.ROLE, Dimension.REGION))
                .isEqualTo(Grouping.USUAL);
        assertThat(Grouping.NONE).hasToString("none");
    }
}
