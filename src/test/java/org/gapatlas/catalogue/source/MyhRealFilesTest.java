package org.gapatlas.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Status;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agency's own files, as it published them and as others saved them again, to the seat. */
class MyhRealFilesTest {

    private static final String FOLDER = "catalogue/se-myh/";
    private static final String OF_2020 = "resultat_ansokningsomgang_program_2020.xlsx";
    private static final String OF_2022 = "resultat_ansokningsomgang_program_2022.xlsx";
    private static final String OF_2024 = "resultat-ansokningsomgang-2024.xlsx";

    private final MyhSource source = new MyhSource(ShippedTaxonomy.load());

    @ParameterizedTest
    @CsvSource({
        OF_2020 + ", 1482, 484, 39758",
        OF_2022 + ", 1207, 420, 35087",
        OF_2024 + ", 1272, 344, 29358",
        "resultat-2023-for-kurser-inom-yh.xlsx, 280, 139, 9546"
    })
    void granted_seats_come_out_to_the_seat(String file, int applications, int granted, BigDecimal seats) {
        Basket reading = read(file);
        assertThat(reading.read()).isEqualTo(applications);
        assertThat(granted(reading)).hasSize(granted);
        assertThat(sum(granted(reading), offering -> true)).isEqualByComparingTo(seats);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void in_2024_65_cases_share_5830_seats_among_municipalities() {
        var shared = granted(read(OF_2024)).stream()
                .filter(programme -> places(programme) > 1)
                .toList();
        assertThat(shared).hasSize(65);
        assertThat(sum(shared, offering -> true)).isEqualByComparingTo("5830");
    }

    @Test
    void the_two_northern_counties_have_595_seats_of_their_own_and_719_shared_ones_in_2024() {
        var granted = granted(read(OF_2024));
        var own = granted.stream().filter(p -> places(p) == 1).toList();
        var shared = granted.stream()
                .filter(p -> places(p) > 1 && p.offerings().stream().anyMatch(MyhRealFilesTest::isNorthern))
                .toList();
        assertThat(sum(own, MyhRealFilesTest::isNorthern)).isEqualByComparingTo("595");
        assertThat(shared).hasSize(17);
        assertThat(sum(shared, MyhRealFilesTest::isNorthern).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo("719");
    }

    @Test
    void the_two_northern_counties_have_2867_and_two_sevenths_seats_in_2022() {
        assertThat(sum(granted(read(OF_2022)), MyhRealFilesTest::isNorthern).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("2867.29");
    }

    @Test
    void the_battery_story_of_skelleftea_is_one_granted_and_one_refused() {
        var told = Stream.of(OF_2020, OF_2022, OF_2024)
                .flatMap(file -> read(file).programmes().stream())
                .filter(programme -> programme.offerings().stream().anyMatch(o -> "SE-2482".equals(o.municipality())))
                .filter(programme -> isOfTheStory(programme.titleIn("sv").toLowerCase(java.util.Locale.ROOT)));
        assertThat(told)
                .extracting(
                        Programme::code,
                        Programme::status,
                        p -> p.titleIn("sv"),
                        p -> sum(List.of(p), o -> true).toPlainString())
                .containsExactly(
                        tuple("MYH 2022/4096", Status.GRANTED, "Tekniker hållbar batteritillverkning", "75"),
                        tuple("MYH 2024/4001", Status.REFUSED, "Batteritekniker", "0"));
    }

    private Basket read(String file) {
        Basket reading = Basket.of(source, List.of(Samples.need(FOLDER + file)));
        assertThat(reading.faults()).isEmpty();
        return reading;
    }

    private static boolean isOfTheStory(String title) {
        return title.contains("batter") || title.contains("kvalitets");
    }

    private static List<Programme> granted(Basket reading) {
        return reading.programmes().stream()
                .filter(programme -> programme.status() == Status.GRANTED)
                .toList();
    }

    private static long places(Programme programme) {
        return programme.offerings().stream().map(Offering::place).distinct().count();
    }

    /** By the county's name, so that a municipality that we failed to know would still be counted. */
    private static boolean isNorthern(Offering offering) {
        return offering.place().endsWith(", Norrbotten") || offering.place().endsWith(", Västerbotten");
    }

    private static BigDecimal sum(List<Programme> programmes, Predicate<Offering> counted) {
        return programmes.stream()
                .flatMap(programme -> programme.offerings().stream())
                .filter(counted)
                .map(offering -> offering.seats().planned())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
