package org.gapatlas.catalogue.source.konfo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.source.Basket;
import org.gapatlas.kernel.Finding;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.Test;

/** Answers of Opintopolku as its authors recorded them. */
class KonfoRealFilesTest {

    private static final String VEHICLES = "konfo:1.2.246.562.13.00000000000000000018";

    private final ProgrammeSource source = new KonfoSource(ShippedTaxonomy.load());

    @Test
    void the_vehicle_qualification_has_level_4_180_points_and_36_months() {
        Programme vehicles =
                read("fi-konfo/koulutus-ajoneuvoalan-perustutkinto.json").get(VEHICLES);
        assertThat(vehicles.level().eqf()).isEqualTo(4);
        assertThat(vehicles.credits()).isEqualByComparingTo("180");
        assertThat(vehicles.durationMonths()).isEqualByComparingTo("36");
        assertThat(vehicles.type()).isEqualTo("VET_YOUTH");
        assertThat(vehicles.prospectus().fields()).containsExactly("0716");
        assertThat(vehicles.prospectus().curriculum()).isEqualTo("eperusteet:7614470");
        assertThat(vehicles.title()).containsKeys("fi", "sv");
    }

    /** Its providers are in five municipalities; one of them, Turku, holds no application of its own. */
    @Test
    void the_implementation_of_spesia_gives_13_offerings_with_97_seats() {
        Programme spesia =
                read("fi-konfo/toteutus-ajoneuvoalan-perustutkinto.json").get(VEHICLES);
        assertThat(spesia.offerings()).hasSize(13);
        assertThat(spesia.offerings().stream()
                        .map(offering -> offering.seats().planned())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("97");
        assertThat(spesia.offerings())
                .extracting(Offering::place)
                .containsOnly("Järvenpää", "Kaarina", "Pieksämäki", "Jyväskylä");
        assertThat(spesia.details().get("paikkakunnat").split("; ")).hasSize(5);
        assertThat(spesia.durationMonths()).isEqualByComparingTo("36");
        assertThat(spesia.offerings().stream().filter(each -> each.admission().rolling()))
                .hasSize(3);
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        String education = "fi-konfo/koulutus-ajoneuvoalan-perustutkinto.json";
        String implementation = "fi-konfo/toteutus-ajoneuvoalan-perustutkinto.json";
        Basket one = read(education, implementation);
        Basket later = Basket.over(read(implementation), source, List.of(Samples.need("catalogue/" + education)));
        assertThat(read(implementation, education).programmes()).isEqualTo(one.programmes());
        assertThat(later.programmes()).isEqualTo(one.programmes());
        assertThat(one.get(VEHICLES).offerings()).hasSize(13);
        assertThat(one.get(VEHICLES).prospectus().curriculum()).isEqualTo("eperusteet:7614470");
    }

    @Test
    void a_hundred_and_eighty_and_a_hundred_and_twenty_are_300_credits_with_an_issue() {
        Basket hits = read("fi-konfo/search-koulutukset-all.json");
        assertThat(hits.programmes()).hasSize(20);
        Programme architects = hits.get("konfo:1.2.246.562.13.00000000000000001380");
        assertThat(architects.credits()).isEqualByComparingTo("300");
        assertThat(architects.level().eqf()).isEqualTo(7);
        assertThat(hits.issues()).extracting(Finding::code).containsOnly("konfo-credits-in-parts");
    }

    @Test
    void both_degrees_of_a_set_of_levels_are_kept_and_the_higher_counts() {
        Programme foresters =
                read("fi-kouta-external/koulutus-2032.json").programmes().get(0);
        assertThat(foresters.level().eqf()).isEqualTo(7);
        assertThat(foresters.level().raw()).isEqualTo("EQF 6, 7");
    }

    private Basket read(String... files) {
        Basket basket = Basket.of(
                source,
                Stream.of(files).map(file -> Samples.need("catalogue/" + file)).toList());
        assertThat(basket.faults()).isEmpty();
        return basket;
    }
}
