package org.gapatlas.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.catalogue.TaughtCompetence;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Share;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateSourceTest extends ProgrammeSourceContract {

    private static final String HEADER =
            "id,illustrative,country,municipality_code,nuts3,type,eqf,name_en,name_local,credits,credit_unit,"
                    + "duration_months,seats_per_year,applicants_per_seat,fill_rate,completion_rate,relevant_job_share,"
                    + "stay_in_region_share,share_to_value_chain,teaching_languages,mode,"
                    + "extra_sites_municipality_codes,status,first_intake_year,last_intake_year,target_roles";
    private static final String ROW =
            "P01,true,SE,2482,SE331,YH,6,Process technician,Processtekniker,400,YHP,24,60,0.9,0.8,0.71,0.58,0.9,0.75,"
                    + "sv,campus,,running,2023,2028,R20:0.40;R22:0.60";
    private static final String LINKS = "programme_id,competence_id,delivered_level\nP01,C12,3\nP01,C01,2\n";

    private final ProgrammeSource source = new TemplateSource(ShippedTaxonomy.load());

    @Override
    protected ProgrammeSource source() {
        return source;
    }

    @Override
    protected List<Upload> whole() {
        return List.of(Uploads.shipped("/demo/programmes.csv"), Uploads.shipped("/demo/programme_competences.csv"));
    }

    @Override
    protected List<Upload> damaged() {
        return files(ROW.replace(",24,60,", ",24,-60,"));
    }

    @Override
    protected List<Object> damage() {
        return List.of("negative-number", 2, "seats_per_year", "-60");
    }

    @Override
    protected List<Upload> withAnAddress() {
        return files(ROW.replace("Process technician", "Process technician anna.demo@example.org"));
    }

    @Test
    void the_demonstration_holds_58_programmes_and_476_links() {
        Basket reading = Basket.of(source, whole());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.read()).isEqualTo(58);
        assertThat(reading.parts().keySet()).containsExactly("all");
        assertThat(reading.programmes().stream()
                        .mapToInt(p -> p.competences().size())
                        .sum())
                .isEqualTo(476);
    }

    @Test
    void a_row_becomes_a_programme_with_its_funnel_roles_and_competences() {
        Programme programme = read(ROW);
        assertThat(programme.id()).isEqualTo("P01");
        assertThat(programme.title()).isEqualTo(Map.of("en", "Process technician", "sv", "Processtekniker"));
        assertThat(programme.status()).isEqualTo(Status.OFFERED);
        assertThat(programme.level().eqf()).isEqualTo(6);
        assertThat(programme.durationMonths()).isEqualByComparingTo("24");
        assertThat(programme.illustrative()).isTrue();
        assertThat(List.of(
                        programme.funnel().applicantsPerSeat(),
                        programme.funnel().fill(),
                        programme.funnel().completion(),
                        programme.funnel().relevantJob(),
                        programme.funnel().staysInRegion(),
                        programme.funnel().chainShare()))
                .isEqualTo(List.of(0.9, 0.8, 0.71, 0.58, 0.9, 0.75));
        assertThat(programme.targetRoles())
                .containsExactly(new TargetRole("R20", new Share(0.4)), new TargetRole("R22", new Share(0.6)));
        assertThat(programme.competences())
                .containsExactly(new TaughtCompetence("C01", 2), new TaughtCompetence("C12", 3));
        assertThat(programme.offerings())
                .extracting(Offering::municipality, Offering::place, Offering::firstIntake, Offering::lastIntake)
                .containsExactly(tuple("SE-2482", "Skellefteå", 2023, 2028));
    }

    @Test
    void seats_of_several_sites_are_split_equally_and_add_up() {
        Programme programme = read(ROW.replace("campus,,", "campus,2480;2481,").replace(",24,60,", ",24,50,"));
        assertThat(programme.offerings())
                .extracting(
                        Offering::municipality,
                        o -> o.seats().planned(),
                        o -> o.seats().basis())
                .containsExactly(
                        tuple("SE-2482", new BigDecimal("16.666666666"), Basis.ESTIMATED),
                        tuple("SE-2480", new BigDecimal("16.666666666"), Basis.ESTIMATED),
                        tuple("SE-2481", new BigDecimal("16.666666668"), Basis.ESTIMATED));
    }

    @Test
    void a_finnish_code_that_a_spreadsheet_cut_is_understood() {
        Programme programme = read(ROW.replace("SE,2482,SE331", "FI,9,").replace(",sv,campus", ",fi,campus"));
        assertThat(programme.offerings()).extracting(Offering::municipality).containsExactly("FI-009");
        assertThat(programme.title()).containsKeys("en", "fi");
    }

    @Test
    void words_are_kept_on_one_line_without_what_no_database_takes() {
        assertThat(read(ROW.replace("Process technician", "\"Process\n\0technician\""))
                        .title())
                .containsEntry("en", "Process technician");
    }

    @Test
    void unknown_seats_stay_unknown() {
        assertThat(read(ROW.replace(",24,60,", ",24,,"))
                        .offerings()
                        .get(0)
                        .seats()
                        .planned())
                .isNull();
    }

    @Test
    void a_workbook_with_both_sheets_reads_as_the_two_files() {
        var book = Uploads.workbook(
                "template.xlsx",
                Map.of(
                        "programmes", List.of(cells(HEADER), cells(ROW)),
                        "competences",
                                LINKS.lines().map(TemplateSourceTest::cells).toList()));
        assertThat(Basket.of(source, List.of(book)).programmes()).containsExactly(read(ROW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,0.8,0.71,          | ,1.8,0.71,          | number-outside       | fill_rate                      | 1.8
                    ,0.58,              | ,58%,               | not-a-number         | relevant_job_share             | 58%
                    ,2482,              | ,2489,              | unknown-municipality | municipality_code              | 2489
                    campus,,            | campus,2489,        | unknown-municipality | extra_sites_municipality_codes | 2489
                    campus,,            | campus,2482,        | site-twice           | extra_sites_municipality_codes | 2482
                    ,SE331,             | ,SE332,             | other-region         | nuts3                          | SE332
                    SE,                 | NO,                 | unknown-country      | country                        | NO
                    ,YH,                | ,YHX,               | unknown-type         | type                           | YHX
                    ,6,Pro              | ,9,Pro              | number-outside       | eqf                            | 9
                    running             | started             | unknown-status       | status                         | started
                    ,sv,                | ,xx,                | unknown-language     | teaching_languages             | xx
                    2028                | 2022                | last-before-first    | last_intake_year               | 2022
                    2028                | soon                | not-a-whole-number   | last_intake_year               | soon
                    P01                 | P 01/a              | bad-id               | id                             | P 01/a
                    true                | yes                 | not-true-or-false    | illustrative                   | yes
                    R20:0.40;R22:0.60   | R20:0.40;R99:0.60   | unknown-role         | target_roles                   | R20:0.40;R99:0.60
                    R20:0.40;R22:0.60   | R20:0.40;R20:0.60   | role-twice           | target_roles                   | R20:0.40;R20:0.60
                    R20:0.40;R22:0.60   | R20:0.70;R22:0.60   | shares-above-one     | target_roles                   | R20:0.70;R22:0.60
                    R20:0.40;R22:0.60   | R20=40              | bad-target           | target_roles                   | R20=40
                    Process technician, | ,                   | cell-empty           | name_en                        | ''
                    """)
    void a_wrong_cell_is_told(String right, String wrong, String code, String column, String value) {
        Basket reading =
                Basket.of(source, List.of(Uploads.text("p.csv", HEADER + "\n" + ROW.replace(right, wrong) + "\n")));
        assertThat(reading.faults())
                .extracting(
                        Finding::code,
                        f -> f.params().get("file"),
                        f -> f.params().get("row"),
                        f -> f.params().get("column"),
                        f -> f.params().get("value"))
                .containsExactly(tuple(code, "p.csv", 2, column, value));
    }

    @Test
    void every_fault_of_a_file_is_told_in_one_go() {
        String rows = Stream.of(
                        ROW.replace(",24,60,", ",24,-1,"),
                        ROW.replace("P01", "P02").replace("YH,", "XX,"),
                        ROW)
                .reduce("", (a, b) -> a + b + "\n");
        Basket reading = Basket.of(source, List.of(Uploads.text("p.csv", HEADER + "\n" + rows)));
        assertThat(reading.faults())
                .extracting(Finding::code, f -> f.params().get("row"))
                .containsExactlyInAnyOrder(
                        tuple("negative-number", 2), tuple("unknown-type", 3), tuple("duplicate-id", 4));
    }

    @Test
    void a_wrong_header_names_the_column_that_is_missing_and_the_one_that_is_not_known() {
        Basket reading = Basket.of(
                source, List.of(Uploads.text("p.csv", HEADER.replace("fill_rate", "filling") + "\n" + ROW + "\n")));
        assertThat(reading.faults())
                .extracting(Finding::code, f -> f.params().get("column"))
                .containsExactlyInAnyOrder(tuple("unknown-column", "filling"), tuple("missing-column", "fill_rate"));
    }

    @Test
    void links_must_lead_to_known_programmes_and_competences() {
        String links = LINKS + "P09,C01,2\nP01,C99,2\nP01,C01,2\nP01,C13,5\n";
        Basket reading = Basket.of(
                source, List.of(Uploads.text("p.csv", HEADER + "\n" + ROW + "\n"), Uploads.text("links.csv", links)));
        assertThat(reading.faults())
                .extracting(
                        Finding::code,
                        f -> f.params().get("row"),
                        f -> f.params().get("value"))
                .containsExactly(
                        tuple("unknown-programme", 4, "P09"),
                        tuple("unknown-competence", 5, "C99"),
                        tuple("link-twice", 6, "C01"),
                        tuple("number-outside", 7, "5"));
    }

    @Test
    void programmes_without_the_table_of_competences_are_read_and_said_so() {
        Basket reading = Basket.of(source, List.of(Uploads.text("p.csv", HEADER + "\n" + ROW + "\n")));
        assertThat(reading.programmes()).hasSize(1);
        assertThat(reading.issues()).extracting(Finding::code).containsExactly("no-competences");
    }

    @Test
    void a_table_that_is_none_of_the_template_is_refused() {
        assertThat(Basket.of(source, List.of(Uploads.text("x.csv", "a,b\n1,2\n")))
                        .faults())
                .extracting(Finding::code, f -> f.params().get("value"))
                .containsExactly(tuple("unknown-table", "a, b"));
    }

    private Programme read(String row) {
        Basket reading = Basket.of(source, files(row));
        assertThat(reading.faults()).isEmpty();
        return reading.programmes().get(0);
    }

    private static List<Upload> files(String row) {
        return List.of(
                Uploads.text("programmes.csv", HEADER + "\n" + row + "\n"), Uploads.text("competences.csv", LINKS));
    }

    private static List<Object> cells(String line) {
        return List.of((Object[]) line.split(",", -1));
    }
}
