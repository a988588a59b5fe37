package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.testing.FunnelBuilder.aProgramme;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.kernel.Language;
import org.gapatlas.survey.SomethingBack.NearProgramme;
import org.gapatlas.taxonomy.TravelTimes;
import org.gapatlas.testing.FunnelBuilder;
import org.junit.jupiter.api.Test;

class NearProgrammesTest {

    private static final TravelTimes TIMES = new TravelTimes.Builder()
            .pair("SE-2482", "SE-2421", 45)
            .pair("SE-2482", "SE-2480", 84)
            .build();

    @Test
    void the_nearest_come_first_then_teaching_at_a_distance_then_what_is_too_far_to_tell() {
        var near = at(
                2026,
                aProgramme("P1", "Far").in("FI-564").educatesFor("R11", 1),
                aProgramme("P2", "Anywhere")
                        .at("FI-564", "distance", 2020, 2030)
                        .educatesFor("R11", 1),
                aProgramme("P3", "Beyond the river").in("SE-2480").educatesFor("R11", 1),
                aProgramme("P4", "Two sites").in("SE-2480").in("SE-2421").educatesFor("R11", 1),
                aProgramme("P5", "Here").in("SE-2482").educatesFor("R12", 0.5).educatesFor("R11", 0.5),
                aProgramme("P6", "At home").in("SE-2482").educatesFor("R11", 1),
                aProgramme("P7", "For others").in("SE-2482").educatesFor("R21", 1));
        assertThat(near)
                .extracting(each ->
                        "%s %s %s %s".formatted(each.programme(), each.municipality(), each.minutes(), each.distance()))
                .containsExactly(
                        "P6 SE-2482 0 false",
                        "P5 SE-2482 0 false",
                        "P4 SE-2421 45 false",
                        "P3 SE-2480 84 false",
                        "P2 FI-564 null true",
                        "P1 FI-564 null false");
        assertThat(near.get(1).roles()).containsExactly("R11", "R12");
    }

    @Test
    void the_next_graduation_is_the_first_that_an_intake_leads_to_and_a_programme_that_is_over_is_left_out() {
        // Ten months: an intake graduates the year after.
        var near = at(
                2026,
                aProgramme("P1", "Runs").at("SE-2482", "campus", 2019, 2030).educatesFor("R11", 1),
                aProgramme("P2", "Begins").at("SE-2482", "campus", 2028, 2030).educatesFor("R11", 1),
                aProgramme("P3", "Ended").at("SE-2482", "campus", 2019, 2024).educatesFor("R11", 1),
                aProgramme("P4", "Ends").at("SE-2482", "campus", 2019, 2025).educatesFor("R11", 1));
        assertThat(near)
                .extracting(each -> each.programme() + " " + each.nextGraduation())
                .containsExactly("P2 2029", "P4 2026", "P1 2026");
    }

    private static List<NearProgramme> at(int year, FunnelBuilder... programmes) {
        List<Programme> all =
                Stream.of(programmes).map(each -> each.build().programme()).toList();
        return new NearProgrammes(TIMES, "SE-2482", year, Language.EN).of(all, Set.of("R11", "R12"));
    }
}
