package org.gapatlas.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.testing.CubeBuilder.aCube;
import static org.gapatlas.testing.ReportInputBuilder.aReportOf;

import java.util.List;
import org.gapatlas.gap.Cell.Reason;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.testing.CubeBuilder;
import org.junit.jupiter.api.Test;

class GapMatrixTest {

    private static final Heading HEADING = new Heading("matrix.name", "matrix.title", "gap_matrix");

    @Test
    void shortage_balance_and_surplus_are_told_by_sign_and_number() {
        var grid = matrix(aCube().years(2028, 2028)
                .measured("R11|SE332|2028", 120, 45.4)
                .measured("R11|SE331|2028", 3, 3.4)
                .measured("R11|FI1D7|2028", 4, 11));
        assertThat(line(grid, "R11")).isEqualTo("2028 | R11 | ▼ 75 | ● 0 | ▲ 7");
    }

    @Test
    void cells_hold_the_exact_numbers() {
        var grid = matrix(aCube().years(2028, 2028).measured("R11|SE332|2028", 120, 45.4321));
        assertThat(grid.lines().stream().flatMap(line -> line.cells().stream()))
                .contains(Cell.number(120 - 45.4321, Format.BALANCE));
    }

    @Test
    void a_cell_that_is_not_in_the_cube_is_no_zero() {
        var grid = matrix(aCube().years(2028, 2028).measured("R11|SE332|2028", 3, 3));
        assertThat(line(grid, "R11")).isEqualTo("2028 | R11 | ● 0 | – | –");
    }

    @Test
    void a_role_that_nobody_answered_about_is_unknown_even_where_somebody_educates_for_it() {
        var grid = matrix(
                aCube().years(2028, 2028).measured("R11|SE332|2028", 3, 3).supplied("R40|SE331|2028", 5));
        assertThat(line(grid, "R40")).isEqualTo("2028 | R40 | ? | ? | ?");
    }

    @Test
    void a_supply_is_a_surplus_where_the_role_was_answered_about_elsewhere() {
        var grid = matrix(
                aCube().years(2028, 2028).measured("R11|SE332|2028", 3, 3).supplied("R11|SE331|2028", 5));
        assertThat(line(grid, "R11")).isEqualTo("2028 | R11 | ● 0 | ▲ 5 | –");
    }

    @Test
    void a_withheld_cell_is_dotted_and_its_reason_stands_below() {
        var grid = matrix(aCube().years(2028, 2028)
                .withheld("R11|SE332|2028", Reason.TOO_FEW_COMPANIES)
                .withheld("R12|SE331|2028", Reason.ONE_COMPANY_DOMINATES)
                .withheld("R12|FI1D7|2028", Reason.TOO_FEW_COMPANIES));
        assertThat(line(grid, "R11")).isEqualTo("2028 | R11 | ·· | – | –");
        assertThat(grid.draw()).endsWith("\n·· withheld: fewer than three companies, one company dominates");
    }

    @Test
    void steps_of_the_chain_follow_each_other_and_the_largest_gap_leads() {
        var grid = matrix(aCube().years(2027, 2028)
                .measured("R12|SE332|2028", 9, 1)
                .measured("R11|SE332|2027", 5, 1)
                .measured("R11|SE332|2028", 6, 1)
                .measured("R01|SE332|2028", 1, 0)
                .measured("R21|SE332|2028", 1, 0));
        assertThat(grid.draw().lines().filter(line -> line.startsWith("2028")).map(line -> line.split(" \\| ")[1]))
                .containsSubsequence("R21", "R01", "R11", "R12");
    }

    @Test
    void the_sea_lies_between_the_countries() {
        assertThat(matrix(aCube()).view().seas()).containsExactly(4);
    }

    @Test
    void every_year_begins_a_page() {
        var grid = matrix(aCube().years(2027, 2029));
        assertThat(grid.view().paper().breaks()).containsExactly(3 + 40, 3 + 80);
        assertThat(grid.lines().get(43).cells().get(0).draw()).isEqualTo("2028");
    }

    @Test
    void head_and_names_stay_in_sight_and_only_the_balances_are_coloured() {
        var view = matrix(aCube().years(2027, 2027)).view();
        assertThat(view.headLines()).isEqualTo(3);
        assertThat(view.headColumns()).isEqualTo(2);
        assertThat(view.filter()).isTrue();
        assertThat(view.table()).isEqualTo(new Area(2, 0, 42, 4));
        assertThat(view.heat()).containsExactly(new Area(3, 2, 42, 4));
    }

    @Test
    void a_layout_can_ask_for_some_years_only() {
        var years = new Years(List.of(2028, 2040));
        var grid = layout(years).grid(new Edition(aReportOf(aCube()).build(), Words.in(Language.EN)));
        assertThat(grid.lines().stream()
                        .filter(line -> line.kind() == Line.Kind.DATA)
                        .map(line -> line.cells().get(0).draw())
                        .distinct())
                .containsExactly("2028");
    }

    private static Grid matrix(CubeBuilder cube) {
        return layout(Years.ALL).grid(new Edition(aReportOf(cube).build(), Words.in(Language.EN)));
    }

    private static GapMatrix layout(Years years) {
        return new GapMatrix(
                HEADING,
                Measure.BALANCE_WEIGHTED,
                years,
                3,
                List.of("SE332", "SE331", "FI1D7"),
                List.of(
                        new ColumnLayout("year", 7, Format.YEAR),
                        new ColumnLayout("id", 5, Format.TEXT),
                        new ColumnLayout("regions", 12, Format.BALANCE)));
    }

    private static String line(Grid grid, String role) {
        return grid.draw()
                .lines()
                .filter(line -> line.contains(" | " + role + " | "))
                .findFirst()
                .orElseThrow();
    }
}
