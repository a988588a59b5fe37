package org.gapatlas.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gapatlas.testing.CubeBuilder.aCube;
import static org.gapatlas.testing.ReportInputBuilder.aReportOf;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.Grouping;
import org.gapatlas.kernel.Language;
import org.junit.jupiter.api.Test;

class GapReportTest {

    @Test
    void the_book_looks_like_its_picture() throws IOException {
        try (var picture = GapReportTest.class.getResourceAsStream("/reports/gap/picture.txt")) {
            assertThat(SmallReport.book(Language.EN).draw()).isEqualTo(new String(picture.readAllBytes(), UTF_8));
        }
    }

    @Test
    void three_languages_hold_the_same_numbers_in_the_same_places() {
        assertThat(numbers(Language.SV)).isEqualTo(numbers(Language.EN)).hasSizeGreaterThan(100);
        assertThat(numbers(Language.FI)).isEqualTo(numbers(Language.EN));
    }

    @Test
    void every_language_has_its_own_tabs_and_the_ranges_stay() {
        assertThat(tabs(Language.EN))
                .containsExactly("Summary", "Gap matrix", "Programmes and funnel", "Assumptions", "Method");
        assertThat(tabs(Language.SV))
                .containsExactly("Sammanfattning", "Bristmatris", "Från utbildning till jobb", "Antaganden", "Metod");
        assertThat(tabs(Language.FI))
                .containsExactly("Yhteenveto", "Vajetaulukko", "Koulutuksesta työhön", "Oletukset", "Menetelmä");
        for (Language language : Language.values())
            assertThat(SmallReport.book(language).grids().stream().map(Grid::range))
                    .containsExactly("largest_gaps", "gap_matrix", "programmes", "assumptions", "method");
    }

    @Test
    void a_book_is_as_old_as_its_numbers() {
        assertThat(SmallReport.book(Language.SV).created()).isEqualTo(Instant.parse("2026-11-24T22:30:00Z"));
    }

    @Test
    void a_round_without_answers_makes_a_book_too() {
        var input = aReportOf(aCube()).build();
        var summary = SmallReport.layout()
                .sheets()
                .get(0)
                .grid(new Edition(input, org.gapatlas.kernel.Words.in(Language.EN)));
        assertThat(summary.draw()).contains("No shortage and no surplus of two people or more has been found.");
        assertThat(summary.view().bars()).isNull();
        assertThat(summary.view().heat()).isEmpty();
    }

    @Test
    void a_cube_that_is_cut_otherwise_is_refused() {
        var cube = new CoverageCube("s", Grouping.NONE, List.of(2027), new TreeMap<>());
        var input = SmallReport.input();
        assertThatThrownBy(() -> new ReportInput(input.run(), cube, List.of(), input.taxonomy(), false))
                .hasMessage("The cube is cut by none. Maybe ask for role,region,year.");
    }

    private static List<String> tabs(Language language) {
        return SmallReport.book(language).grids().stream().map(Grid::name).toList();
    }

    private static List<String> numbers(Language language) {
        return SmallReport.book(language).grids().stream()
                .flatMap(grid -> grid.lines().stream()
                        .flatMap(line -> line.cells().stream()
                                .filter(cell -> cell instanceof Cell.Number)
                                .map(cell -> grid.range() + " " + grid.lines().indexOf(line) + " "
                                        + line.cells().indexOf(cell) + " " + ((Cell.Number) cell).value())))
                .toList();
    }
}
