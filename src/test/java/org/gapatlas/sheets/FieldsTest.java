package org.gapatlas.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "3.7, not-a-whole-number",
        "'12 st', not-a-whole-number",
        "-4, negative-number",
        "9999999999, not-a-whole-number"
    })
    void heads_are_whole_or_refused(String text, String code) {
        assertThat(field(text).whole("new", 0)).isEmpty();
        assertThat(findings)
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, "/rows/17/new"));
    }

    @Test
    void a_probability_above_one_names_its_row_its_column_and_what_to_try() {
        assertThat(field("60").decimal("new", 0, 1)).isEmpty();
        assertThat(Words.in(Language.EN).say(findings.get(0)))
                .isEqualTo(
                        "Row 17: “new” says 60, which is outside 0 to 1. Maybe it is a per cent: write 0.6 for 60 per cent.");
        assertThat(findings.get(0).params()).containsEntry("row", 17).containsEntry("file", "needs.csv");
    }

    @Test
    void an_empty_cell_is_nothing_and_no_fault() {
        assertThat(field("").whole("new", 0)).isEmpty();
        assertThat(field("").decimal("new", 0, 1)).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void a_header_tells_every_fault_at_once() {
        Columns.of(
                "needs.csv",
                new Row(1, List.of("workplace", "yeer", "role", "role")),
                Set.of("workplace", "year", "role"),
                name -> name.equals("upskill"),
                findings);
        assertThat(findings)
                .extracting(f -> f.code() + " " + f.params().get("column"))
                .containsExactly("unknown-column yeer", "column-twice role", "missing-column year");
    }

    private Fields field(String text) {
        var columns = Columns.of("needs.csv", new Row(1, List.of("new")), Set.of("new"), n -> false, findings);
        return new Fields("needs.csv", columns, new Row(17, List.of(text)), findings::add);
    }
}
