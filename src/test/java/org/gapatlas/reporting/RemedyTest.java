package org.gapatlas.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.testing.CubeBuilder.aCube;
import static org.gapatlas.testing.FunnelBuilder.aProgramme;
import static org.gapatlas.testing.ReportInputBuilder.aReportOf;

import java.util.List;
import org.gapatlas.gap.FunnelStep.Step;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private static final Spot GAP = new Spot("R21", "SE332", 2028, 10);

    @Test
    void a_surplus_elsewhere_is_named_before_new_seats() {
        assertThat(remedy(
                        List.of(GAP, new Spot("R21", "FI19A", 2028, -12.2), new Spot("R11", "SE331", 2028, -30)),
                        programme("P05", "SE-2482", 0.5)))
                .isEqualTo("12 over in Ostrobothnia · 20 more seats like P05");
    }

    @Test
    void a_programme_in_the_same_region_is_the_model_before_a_larger_one_elsewhere() {
        assertThat(remedy(List.of(GAP), programme("P05", "SE-2482", 0.5), programme("P09", "SE-2580", 0.8)))
                .isEqualTo("13 more seats like P09");
    }

    @Test
    void a_programme_whose_seats_lead_to_no_hire_is_no_model() {
        assertThat(remedy(List.of(GAP), programme("P25", "SE-2580", 0))).isEqualTo("no programme yet");
    }

    private static String remedy(List<Spot> spots, ProgrammeFunnel... programmes) {
        var report = aReportOf(aCube());
        for (ProgrammeFunnel programme : programmes) report.programme(programme);
        return new Remedy(new Edition(report.build(), Words.in(Language.EN)), spots).of(GAP);
    }

    private static ProgrammeFunnel programme(String id, String place, double hiresPerSeat) {
        return aProgramme(id, "A programme")
                .in(place)
                .educatesFor("R21", 0.6)
                .seats(60)
                .declared(Step.IN_CHAIN, hiresPerSeat)
                .build();
    }
}
