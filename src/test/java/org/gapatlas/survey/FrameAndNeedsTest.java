package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gapatlas.sheets.FileFault;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration's files, and what is wrong with others, as an outside client sees it. */
@QuarkusTest
class FrameAndNeedsTest {

    @Inject
    Rounds rounds;

    @Inject
    Needs needs;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void the_demonstration_comes_in_whole_and_a_second_time_changes_nothing() {
        api.openRound("whole");
        rows(api.putFrame("whole", Api.demo("workplaces.csv")), 60, 60, 0, 0);
        rows(api.putFrame("whole", Api.demo("workplaces.csv")), 60, 0, 0, 60);
        rows(api.putNeeds("whole", Api.demo("needs_2026.csv")), 1690, 1690, 0, 0);
        rows(api.putNeeds("whole", Api.demo("needs_2026.csv")), 1690, 0, 0, 1690);
        api.asAdmin()
                .get("/api/v1/rounds/whole/workplaces?size=2")
                .then()
                .statusCode(200)
                .body("total", equalTo(60))
                .body("next", equalTo("2"))
                .body("items.id", contains("D01", "D02"))
                .body("items.state", contains("submitted", "submitted"));
        api.asAdmin()
                .get("/api/v1/rounds/whole/workplaces/D16")
                .then()
                .statusCode(200)
                .body("name", equalTo("Älvcell Demo AB"))
                .body("municipality", equalTo("SE-2482"))
                .body("region", equalTo("SE331"))
                .body("stage", equalTo("CEL"))
                .body("sizeClass", equalTo("large"))
                .body("headcount", equalTo(600))
                .body("enterpriseGroup", equalTo("D16"))
                .body("illustrative", equalTo(true))
                .body("revision", equalTo(1));
        api.asAdmin().get("/api/v1/rounds/whole/workplaces/D99").then().statusCode(404);
        api.asAdmin().get("/api/v1/rounds/nowhere/workplaces").then().statusCode(404);
    }

    @Test
    void one_changed_line_is_one_updated_row_and_one_new_revision() {
        filled("changed");
        String file = """
                workplace,year,role,new,replacement,upskill,probability
                D01,2027,R02,5,11,,0.9
                D01,2027,R03,2,6,,0.9
                D01,2030,R40,0,0,,
                """;
        rows(api.putNeeds("changed", file), 3, 1, 1, 1);
        assertThat(revisionOf("changed", "D01")).isEqualTo(2);
        assertThat(revisionOf("changed", "D02")).isEqualTo(1);
    }

    @Test
    void a_workbook_says_the_same_as_the_text() throws Exception {
        api.openRound("workbook");
        api.asAdmin()
                .contentType(Workbooks.TYPE)
                .body(Workbooks.of(Api.demo("workplaces.csv"), List.of("municipality_code", "id", "name", "nace_rev2")))
                .put("/api/v1/rounds/workbook/workplaces")
                .then()
                .statusCode(200)
                .body("created", equalTo(60));
        rows(api.putFrame("workbook", Api.demo("workplaces.csv")), 60, 0, 0, 60);
        api.asAdmin()
                .contentType(Workbooks.TYPE)
                .body(Workbooks.of(Api.demo("needs_2026.csv"), List.of()))
                .put("/api/v1/rounds/workbook/needs")
                .then()
                .statusCode(200)
                .body("created", equalTo(1690));
        rows(api.putNeeds("workbook", Api.demo("needs_2026.csv")), 1690, 0, 0, 1690);
    }

    @Test
    void every_fault_of_a_need_file_is_told_at_once_and_nothing_is_stored() {
        filled("faults");
        String file = """
                workplace,year,role,new,replacement,upskill,probability
                D01,2027,R02,9,9,,0.9
                D77,2027,R02,4,11,,0.9
                D01,2031,R02,4,11,,0.9
                D01,2027,R99,4,11,,0.9
                D01,2028,R02,-1,11,,0.9
                D01,2029,R02,3.7,11,,0.9
                D01,2030,R02,4,11,,1.2
                D01,2027,R02,4,11,,0.9
                D02,2027,R02,,1,,
                """;
        Response answer = api.putNeeds("faults", file);
        answer.then().statusCode(422).contentType("application/problem+json").body("code", equalTo("refused"));
        assertThat(faults(answer))
                .containsExactly(
                        "workplace-not-in-frame 3 workplace D77",
                        "year-outside-horizon 4 year 2031",
                        "unknown-role 5 role R99",
                        "negative-number 6 new -1",
                        "not-a-whole-number 7 new 3.7",
                        "number-outside 8 probability 1.2",
                        "need-line-twice 9 role R02",
                        "cell-empty 10 new ");
        assertThat(answer.jsonPath().getList("errors.params.advice", String.class))
                .allMatch(advice -> advice.startsWith("Maybe"));
        assertThat(answer.jsonPath().getString("errors[0].params.file")).isEqualTo("needs.csv");
        assertThat(answer.jsonPath().getString("errors[1].message"))
                .isEqualTo(
                        "Row 4: the year 2031 is not asked about: 2027 to 2030. Maybe the file belongs to another round.");
        rows(api.putNeeds("faults", Api.demo("needs_2026.csv")), 1690, 0, 0, 1690);
    }

    @Test
    void every_fault_of_a_frame_is_told_at_once_and_nothing_is_stored() {
        api.openRound("frame-faults");
        String file = """
                id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026,org_id,plan_probability
                W1,One AB,SE,2482,SE331,CEL,large,10,556012-5790,0.5
                W1,Two AB,SE,2482,SE331,CEL,large,10,,
                W3,Three AB,SE,9999,,CEL,,10,,
                W4,Four AB,SE,2482,FI1D7,CEL,,10,,
                W5,Five AB,SE,2482,,XXX,,10,,
                W6,Six AB,SE,2482,,CEL,huge,10,,
                W7,Seven AB,SE,2482,,CEL,,,,
                W8,Eight AB,SE,2482,,CEL,,10,556012-5791,
                W9,Nine AB,SE,2482,,CEL,,10,811228-9874,
                W10,Ten Oy,FI,564,,CEL,,10,2077474-1,
                W11,Eleven Oy,FI,564,,CEL,,10,,1.5
                W12,Twelve Oy,NO,564,,CEL,,10,,
                """;
        Response answer = api.putFrame("frame-faults", file);
        answer.then().statusCode(422);
        assertThat(faults(answer))
                .containsExactly(
                        "workplace-twice 3 id W1",
                        "unknown-municipality 4 municipality_code 9999",
                        "region-differs 5 nuts3 FI1D7",
                        "unknown-stage 6 stage XXX",
                        "unknown-size-class 7 size_class huge",
                        "cell-empty 8 headcount_2026 ",
                        "org-id-checksum 9 org_id 556012-5791",
                        "org-id-personal 10 org_id ••••••-••••",
                        "org-id-checksum 11 org_id 2077474-1",
                        "number-outside 12 plan_probability 1.5",
                        "unknown-country 13 country NO");
        assertThat(answer.asString()).doesNotContain("811228");
        api.asAdmin()
                .get("/api/v1/rounds/frame-faults/workplaces")
                .then()
                .body("total", equalTo(0))
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void a_wrong_header_is_told_by_its_columns_and_its_rows_are_left_alone() {
        filled("header");
        Response answer = api.putNeeds("header", "workplace,jear,role,new,replacement\nD01,x,R99,-1,1\n");
        answer.then().statusCode(422);
        assertThat(faults(answer)).containsExactly("unknown-column 1 jear jear", "missing-column 1 year ");
        assertThat(answer.jsonPath().getList("errors[0].params.nearest", String.class))
                .startsWith("year");
    }

    @Test
    void a_file_that_is_no_table_is_told_in_the_readers_language() {
        filled("broken");
        Response broken = api.asAdmin()
                .contentType(Workbooks.TYPE)
                .body(new byte[] {'P', 'K', 3, 4, 9, 9, 9})
                .put("/api/v1/rounds/broken/needs?lang=sv");
        broken.then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("file-broken"))
                .body(
                        "errors[0].message",
                        equalTo("Filen (needs.xlsx) är skadad eller inte XLSX. Kanske avbröts nedladdningen:"
                                + " öppna filen i sitt eget program och spara den på nytt."));
        api.asAdmin()
                .contentType(Workbooks.TYPE)
                .body(new byte[] {'n', 'o'})
                .put("/api/v1/rounds/broken/needs")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("file-broken"));
        api.putNeeds("broken", "workplace,year,role,new,replacement\n")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("file-empty"));
        api.putNeeds("broken", "workplace,year,role,new,replacement\nD01,2027,R02,1," + "1".repeat(70_000) + "\n")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("cell-too-long"));
    }

    @Test
    void a_file_beyond_all_measure_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
        filled("large");
        Path large = folder.resolve("needs.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((200L << 20) + 1);
        }
        Round round = rounds.find("large").orElseThrow();
        ImportOutcome outcome = needs.take(round, new Upload("needs.csv", large), "tester");
        assertThat(outcome)
                .isEqualTo(
                        new ImportOutcome.Refused(List.of(new FileFault("file-too-large", "needs.csv", "200 MiB")), 1));
        rows(api.putNeeds("large", Api.demo("needs_2026.csv")), 1690, 0, 0, 1690);
    }

    @Test
    void a_faulty_column_in_a_long_file_is_counted_and_not_all_listed() {
        filled("long");
        var file = new StringBuilder("workplace,year,role,new,replacement\n");
        for (int i = 0; i < 3_000; i++) file.append("D01,1999,R02,1,1\n");
        api.putNeeds("long", file.toString())
                .then()
                .statusCode(422)
                .body("params.count", equalTo(3_000))
                .body("errors", hasSize(1_000));
    }

    @Test
    void progress_counts_workplaces_and_heads() {
        api.openRound("progress");
        api.putFrame("progress", Api.demo("workplaces.csv")).then().statusCode(200);
        api.putNeeds("progress", """
                workplace,year,role,new,replacement
                D36,2027,R02,0,0
                """).then().statusCode(200);
        api.asAdmin()
                .get("/api/v1/rounds/progress/progress?by=region")
                .then()
                .statusCode(200)
                .body(
                        "items.key",
                        contains("FI19A", "FI1D5", "FI1D7", "FI1D8", "FI1D9", "SE321", "SE322", "SE331", "SE332"))
                .body("items[6].workplaces", equalTo(2))
                .body("items[6].answered", equalTo(1))
                .body("items[6].headcount", equalTo(18))
                .body("items[6].answeredHeadcount", equalTo(9))
                .body("items[6].rate", equalTo(0.5d))
                .body("items[6].headcountRate", equalTo(0.5d));
        api.asAdmin()
                .get("/api/v1/rounds/progress/progress?by=none")
                .then()
                .body("items.workplaces", contains(60))
                .body("items.key", contains(nullValue()));
        api.asAdmin()
                .get("/api/v1/rounds/progress/progress?by=regoin")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-code"))
                .body("params.nearest", equalTo("region, none, size"));
    }

    @Test
    void realised_plans_come_by_workplace_or_by_role_and_are_replaced_when_sent_again() {
        filled("realised");
        String file = "workplace,role,stated,realised\nD01,,90,85\nD02,R02,60,8\n";
        rows(put("realised", file), 2, 2, 0, 0);
        rows(put("realised", file.replace(",8\n", ",9\n")), 2, 0, 1, 1);
        assertThat(faults(put("realised", "workplace,stated,realised\nD01,1,1\nD01,2,2\nD77,1,x\n")))
                .containsExactly(
                        "realised-twice 3 workplace D01",
                        "workplace-not-in-frame 4 workplace D77",
                        "not-a-whole-number 4 realised x");
    }

    private Response put(String round, String csv) {
        return api.asAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put("/api/v1/rounds/" + round + "/realised");
    }

    private void filled(String round) {
        api.openRound(round);
        api.putFrame(round, Api.demo("workplaces.csv")).then().statusCode(200);
        api.putNeeds(round, Api.demo("needs_2026.csv")).then().statusCode(200);
    }

    private int revisionOf(String round, String workplace) {
        return api.asAdmin()
                .get("/api/v1/rounds/" + round + "/workplaces/" + workplace)
                .path("revision");
    }

    private static void rows(Response answer, int read, int created, int updated, int unchanged) {
        answer.then()
                .statusCode(200)
                .body("read", equalTo(read))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("issues", empty());
    }

    private static List<String> faults(Response answer) {
        List<Map<String, Object>> errors = answer.jsonPath().getList("errors");
        return errors.stream()
                .map(error -> {
                    var params = (Map<?, ?>) error.get("params");
                    return error.get("code") + " " + params.get("row") + " " + params.get("column") + " "
                            + params.get("value");
                })
                .toList();
    }
}
