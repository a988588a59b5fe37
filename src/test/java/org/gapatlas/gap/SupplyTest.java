package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplyTest {

    @ParameterizedTest(name = "after {0} months the graduates of 2028 started in {1}")
    @CsvSource({
        "4.5, 2028",
        "5, 2028",
        "6, 2028",
        "6.5, 2027",
        "8, 2027",
        "12, 2027",
        "12.5, 2026",
        "18, 2026",
        "24, 2026",
        "36, 2025",
        "48, 2024"
    })
    void the_intake_is_the_one_that_graduates_for_the_year(double months, int start) {
        assertThat(Supply.intakeFor(2028, months)).isEqualTo(start);
    }

    @Test
    void a_step_without_a_rate_of_its_own_takes_the_types() {
        var assumptions = org.gapatlas.gap.source.ShippedAssumptions.load();
        assertThat(assumptions.funnelRate("YH", FunnelStep.Step.COMPLETED).value())
                .isEqualTo(.71);
        assertThat(assumptions.funnelRate("YH", FunnelStep.Step.FILLED).value()).isEqualTo(1);
        assertThat(assumptions
                        .funnelRate("UNHEARD_OF", FunnelStep.Step.COMPLETED)
                        .value())
                .isEqualTo(.75);
    }
}
