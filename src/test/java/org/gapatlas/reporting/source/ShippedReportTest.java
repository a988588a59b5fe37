package org.gapatlas.reporting.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.reporting.AssumptionList;
import org.gapatlas.reporting.GapMatrix;
import org.gapatlas.reporting.MethodPage;
import org.gapatlas.reporting.ProgrammeList;
import org.gapatlas.reporting.SheetLayout;
import org.gapatlas.reporting.Summary;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.junit.jupiter.api.Test;

class ShippedReportTest {

    private static final Taxonomy TAXONOMY = ShippedTaxonomy.load();

    @Test
    void the_shipped_layout_has_five_sheets() {
        assertThat(ShippedReport.load(TAXONOMY).sheets())
                .hasExactlyElementsOfTypes(
                        Summary.class, GapMatrix.class, ProgrammeList.class, AssumptionList.class, MethodPage.class);
    }

    @Test
    void the_layout_decides_years_regions_and_columns() throws IOException {
        List<SheetLayout> sheets =
                ShippedReport.read("small.yaml", yaml("""
                        title: report.title
                        sheets:
                          - kind: matrix
                            name: matrix.name
                            title: matrix.title
                            range: hires
                            measure: hiresStated
                            years: [2029]
                            across: 4
                            regions: [FI1D7, SE332]
                            columns:
                              - {field: id, width: 5}
                              - {field: regions, width: 9, format: tenths}
                        """), TAXONOMY).sheets();
        var matrix = (GapMatrix) sheets.get(0);
        assertThat(matrix.regions()).containsExactly("FI1D7", "SE332");
        assertThat(matrix.years().only()).containsExactly(2029);
        assertThat(matrix.acrossFrom()).isEqualTo(4);
        assertThat(matrix.measure().word()).isEqualTo("hiresStated");
        assertThat(matrix.columns().toString())
                .isEqualTo("[ColumnLayout[field=id, width=5, format=TEXT],"
                        + " ColumnLayout[field=regions, width=9, format=TENTHS]]");
    }

    @Test
    void every_fault_is_told_in_one_go_with_its_line() {
        assertThat(faults("""
                        title: report.titel
                        sheets:
                          - kind: matrix
                            name: matrix.name
                            title: matrix.title
                            range: Gap matrix
                            measure: balanceWeightd
                            years: [28]
                            across: 300
                            regions: [SE332, SE333, SE332]
                            colour: red
                            columns:
                              - {field: rol, width: 5}
                              - {field: year, width: 0, format: text}
                              - {field: regions, format: balance}
                          - kind: method
                            name: matrix.name
                            title: method.title
                            range: method
                            sections: []
                            columns:
                              - {field: term, width: 9}
                        """))
                .containsExactly(
                        "1 layout-unknown-text report.titel",
                        "6 layout-range Gap matrix",
                        "7 layout-unknown-word balanceWeightd",
                        "8 layout-year 28",
                        "9 layout-number-outside 300",
                        "10 layout-unknown-word SE333",
                        "10 layout-twice SE332",
                        "11 layout-unknown-word colour",
                        "13 layout-unknown-word rol",
                        "14 layout-number-outside 0",
                        "14 layout-format text",
                        "15 layout-missing width",
                        "15 layout-format balance",
                        "17 layout-twice matrix.name",
                        "20 layout-missing sections");
    }

    @Test
    void a_summary_is_about_a_balance() {
        assertThat(faults("""
                        title: report.title
                        sheets:
                          - kind: summary
                            name: summary.name
                            title: report.title
                            range: largest_gaps
                            measure: supply
                            focus: 1
                            largest: 5
                            sentences: [total, totl]
                            columns:
                              - {field: gap, width: 50}
                        """)).containsExactly("7 layout-no-balance supply", "10 layout-unknown-word totl");
    }

    @Test
    void a_broken_text_is_told_with_its_line() {
        assertThat(faults("title: report.title\nsheets: [\n"))
                .singleElement()
                .asString()
                .startsWith("2 layout-unreadable")
                .contains("found '<stream end>'");
        assertThat(faults("title: report.title\ntitle: report.title\n"))
                .singleElement()
                .asString()
                .startsWith("2 layout-unreadable Duplicate field");
        assertThat(faults("")).contains("1 layout-missing title", "1 layout-missing sheets");
    }

    @Test
    void the_sentence_names_file_line_and_value_and_ends_with_advice() {
        Finding fault = new LayoutFault(
                "layout-unknown-word",
                "reports/gap/report.yaml",
                7,
                "totl",
                java.util.Map.of("name", "sentences", "nearest", "total"));
        assertThat(Words.in(Language.EN).say(fault))
                .isEqualTo("reports/gap/report.yaml, line 7: “totl” is not known as sentences."
                        + " Maybe one of these was meant: total.");
        assertThat(Words.in(Language.FI).say(fault)).contains("rivi 7", "totl", "total");
        assertThat(Words.in(Language.SV).say(fault)).contains("rad 7", "totl", "total");
    }

    private static List<String> faults(String text) {
        var broken =
                catchThrowableOfType(BrokenLayout.class, () -> ShippedReport.read("broken.yaml", yaml(text), TAXONOMY));
        assertThat(broken.getMessage()).contains("Maybe");
        return broken.findings().stream()
                .map(finding -> finding.params().get("line") + " " + finding.code() + " "
                        + finding.params().get("value"))
                .toList();
    }

    private static ByteArrayInputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
