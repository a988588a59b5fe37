package org.gapatlas.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gapatlas.catalogue.source.MyhFiles.courses;
import static org.gapatlas.catalogue.source.MyhFiles.file;
import static org.gapatlas.catalogue.source.MyhFiles.since2023;
import static org.gapatlas.catalogue.source.MyhFiles.until2020;
import static org.gapatlas.catalogue.source.MyhFiles.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Status;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyhSourceTest extends ProgrammeSourceContract {

    private final ProgrammeSource source = new MyhSource(ShippedTaxonomy.load());

    @Override
    protected ProgrammeSource source() {
        return source;
    }

    @Override
    protected List<Upload> whole() {
        return List.of(
                file("2091.xlsx", since2023(2091)), file("2088.xlsx", until2020(2088)), file("k.xlsx", courses(2091)));
    }

    @Override
    protected List<Upload> damaged() {
        return List.of(file("2091.xlsx", with(since2023(2091), "Tabell 3", 4, "Beviljade platser totalt", 61)));
    }

    @Override
    protected List<Object> damage() {
        return List.of("seats-do-not-add-up", 4, "Beviljade platser totalt", "61");
    }

    @Override
    protected List<Upload> withAnAddress() {
        return List.of(file(
                "2091.xlsx",
                with(since2023(2091), "Tabell 3", 4, "Utbildningsnamn", "Batteritekniker, fråga anna@example.org")));
    }

    @Test
    void a_granted_application_is_a_programme_that_starts_in_the_year_after_and_once_a_year() {
        Programme programme = read(since2023(2091), "myh:2091-1");
        assertThat(programme.title()).isEqualTo(Map.of("sv", "Batteritekniker"));
        assertThat(programme.code()).isEqualTo("MYH 2091/1");
        assertThat(programme.status()).isEqualTo(Status.GRANTED);
        assertThat(programme.applicationYear()).isEqualTo(2091);
        assertThat(programme.decisionYear()).isEqualTo(2092);
        assertThat(programme.level()).isEqualTo(new Level(5, "5", Basis.DECLARED));
        assertThat(programme.durationMonths()).isEqualByComparingTo("24");
        assertThat(programme.provider().name()).isEqualTo("Demo YH AB");
        assertThat(programme.offerings())
                .extracting(
                        Offering::municipality,
                        Offering::place,
                        Offering::firstIntake,
                        o -> seats(o),
                        o -> o.seats().basis())
                .containsExactly(
                        tuple("SE-2482", "Skellefteå, Västerbotten", 2092, "30", Basis.DECLARED),
                        tuple("SE-2482", "Skellefteå, Västerbotten", 2093, "30", Basis.DECLARED));
        assertThat(programme.offerings()).allMatch(o -> o.startBasis() == Basis.ASSUMED);
    }

    @Test
    void seats_in_several_municipalities_are_split_equally_and_a_place_elsewhere_keeps_its_name() {
        assertThat(read(since2023(2091), "myh:2091-2").offerings())
                .extracting(
                        Offering::municipality,
                        Offering::place,
                        o -> seats(o),
                        o -> o.seats().basis())
                .containsExactly(
                        tuple("SE-2580", "Luleå, Norrbotten", "8.333333333", Basis.ESTIMATED),
                        tuple("SE-2480", "Umeå, Västerbotten", "8.333333333", Basis.ESTIMATED),
                        tuple(null, "Nacka, Stockholm", "8.333333334", Basis.ESTIMATED));
    }

    @Test
    void a_refused_application_keeps_its_place_and_what_was_asked_for() {
        Programme programme = read(since2023(2091), "myh:2091-3");
        assertThat(programme.status()).isEqualTo(Status.REFUSED);
        assertThat(programme.offerings())
                .extracting(Offering::place, Offering::firstIntake, o -> seats(o))
                .containsExactly(tuple("Malmö, Skåne", null, "0"));
        assertThat(programme.details())
                .containsEntry("Sökta platser totalt", "105")
                .containsEntry("Sökta utbildningsomgångar", "3");
        // No level in the file: the award's.
        assertThat(programme.level()).isEqualTo(new Level(5, "Yrkeshögskoleexamen", Basis.RULE));
    }

    @Test
    void an_older_file_has_its_seats_split_already() {
        Programme programme = read(until2020(2088), "myh:2088-7");
        assertThat(programme.offerings())
                .extracting(
                        Offering::municipality,
                        Offering::firstIntake,
                        o -> seats(o),
                        o -> o.seats().basis())
                .containsExactly(
                        tuple("SE-2582", 2089, "12.5", Basis.DECLARED),
                        tuple("SE-2582", 2090, "12.5", Basis.DECLARED),
                        tuple(null, 2089, "7.5", Basis.DECLARED),
                        tuple(null, 2090, "7.5", Basis.DECLARED));
        // At half pace two years take four; without award or level, 400 points make a level 6.
        assertThat(programme.durationMonths()).isEqualByComparingTo("48");
        assertThat(programme.level()).isEqualTo(new Level(6, "400 YHP", Basis.RULE));
        assertThat(programme.details()).containsEntry("Sökta platser totalt", "60");
    }

    @Test
    void courses_start_in_the_years_that_the_file_names() {
        Programme course = read(courses(2091), "myh:2091-21");
        assertThat(course.kind()).isEqualTo(Kind.COURSE);
        assertThat(course.decisionYear()).isEqualTo(2091);
        assertThat(course.level().eqf()).isNull();
        assertThat(course.durationMonths()).isNull();
        assertThat(course.offerings())
                .extracting(Offering::municipality, Offering::firstIntake, o -> seats(o), Offering::startBasis)
                .containsExactly(
                        tuple("SE-2580", 2091, "5", Basis.DECLARED),
                        tuple("SE-2580", 2092, "15", Basis.DECLARED),
                        tuple("SE-2281", 2091, "5", Basis.DECLARED),
                        tuple("SE-2281", 2092, "15", Basis.DECLARED));
    }

    @Test
    void a_file_covers_the_programmes_or_the_courses_of_its_year() {
        assertThat(Basket.of(source, whole()).parts().keySet())
                .containsExactly("course-2091", "programme-2088", "programme-2091");
    }

    @Test
    void a_municipality_that_our_county_does_not_have_is_an_issue_and_keeps_the_programme() {
        Basket reading = Basket.of(
                source, List.of(file("a.xlsx", with(since2023(2091), "Tabell 3", 4, "Kommun", "Skelleftehamn"))));
        assertThat(reading.issues())
                .extracting(
                        Finding::code,
                        f -> f.params().get("row"),
                        f -> f.params().get("value"))
                .containsExactly(tuple("unknown-place", 4, "Skelleftehamn"));
        assertThat(reading.programmes()).hasSize(3);
    }

    @Test
    void an_application_that_nobody_decided_is_counted_as_excluded() {
        Basket reading =
                Basket.of(source, List.of(file("a.xlsx", with(since2023(2091), "Tabell 3", 6, "Beslut", "Återtagen"))));
        assertThat(reading.read()).isEqualTo(3);
        assertThat(reading.programmes()).hasSize(2);
        assertThat(reading.excluded()).isEqualTo(Map.of("undecided", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Tabell 3, 4, Diarienummer, Summa, not-a-case-number",
        "Tabell 3, 5, Diarienummer, MYH 2091/1, duplicate-id",
        "Tabell 3, 4, Beslut, Kanske, unknown-decision",
        "Tabell 3, 6, Beviljade platser utbildningsomgång 1, -5, number-outside",
        "Tabell 4, 4, Kommun, Luleå, place-twice"
    })
    void what_makes_totals_untrue_is_a_fault(String sheet, int row, String column, String value, String code) {
        var sheets = with(since2023(2091), sheet, row, column, value);
        if (code.equals("place-twice")) with(sheets, sheet, row, "Län", "Norrbotten");
        Basket reading = Basket.of(source, List.of(file("a.xlsx", sheets)));
        assertThat(reading.programmes()).isEmpty();
        assertThat(reading.faults())
                .extracting(
                        Finding::code,
                        f -> f.params().get("file"),
                        f -> f.params().get("row"),
                        f -> f.params().get("column"),
                        f -> f.params().get("value"))
                .contains(tuple(code, "a.xlsx, " + sheet, row, column, value));
    }

    @Test
    void refused_applications_cannot_have_seats() {
        Basket reading =
                Basket.of(source, List.of(file("a.xlsx", with(since2023(2091), "Tabell 3", 4, "Beslut", "Avslag"))));
        assertThat(reading.faults()).extracting(Finding::code).containsExactly("refused-with-seats");
    }

    @Test
    void places_that_were_filtered_away_are_missed() {
        var sheets = since2023(2091);
        sheets.get("Tabell 4").remove(4);
        Basket reading = Basket.of(source, List.of(file("a.xlsx", sheets)));
        assertThat(reading.faults())
                .extracting(
                        Finding::code,
                        f -> f.params().get("value"),
                        f -> f.params().get("found"))
                .containsExactly(tuple("places-do-not-match", "3", 2));
    }

    @Test
    void an_unknown_or_missing_column_is_refused_by_name() {
        Basket reading = Basket.of(
                source, List.of(file("a.xlsx", with(since2023(2091), "Tabell 3", 3, "Beslut", "Beslut i nämnden"))));
        assertThat(reading.faults())
                .extracting(Finding::code, f -> f.params().get("column"))
                .containsExactlyInAnyOrder(
                        tuple("unknown-column", "Beslut i nämnden"), tuple("missing-column", "Beslut"));
    }

    @Test
    void another_workbook_is_refused_by_the_sheets_that_it_lacks() {
        Basket reading = Basket.of(source, List.of(Uploads.workbook("x.xlsx", Map.of("Blad1", List.of(List.of("a"))))));
        assertThat(reading.faults())
                .extracting(Finding::code, f -> f.params().get("value"))
                .containsExactly(tuple("missing-sheet", "Tabell 3"), tuple("missing-sheet", "Tabell 4"));
    }

    private Programme read(Map<String, List<List<Object>>> sheets, String id) {
        Basket reading = Basket.of(source, List.of(file("a.xlsx", sheets)));
        assertThat(reading.faults()).isEmpty();
        return reading.programmes().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String seats(Offering offering) {
        BigDecimal seats = offering.seats().planned();
        return seats == null ? "unknown" : seats.toPlainString();
    }
}
