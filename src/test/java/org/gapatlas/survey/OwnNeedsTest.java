package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company takes its list of needs along as a spreadsheet and brings it back. */
@QuarkusTest
class OwnNeedsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NEEDS = """
            {"answers": {"headcount": 240, "has_needs": "needs"}, "lists": {"need": {
               "n7f3k2": {"role": "R15", "competences": ["C01", "C02"], "level_from": 5, "staff_now": 4,
                 "plan": {"2027": {"recruit_new": 3, "upskill": {"unknown": true}},
                          "2028": {"recruit_new": {"bracket": "3-5"}}},
                 "certainty": "planned", "reach": ["commute"]},
               "a1b2c3": {"other_words": "=cmd()", "plan": {"2027": {"recruit_new": 2}}, "certainty": "decided"}}}}
            """;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void what_goes_down_comes_up_unchanged() throws IOException {
        var anna = anna("sheet-same");
        byte[] file = download(anna);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet needs = book.getSheetAt(0);
            assertThat(cells(needs, 0))
                    .startsWith("id", "role", "role_name", "other_words", "competences", "level_from", "level_to")
                    .contains("recruit_new_2027", "reduction_2030", "certainty", "work_languages", "reach");
            assertThat(row(needs, 2))
                    .containsEntry("id", "n7f3k2")
                    .containsEntry("role", "R15")
                    .containsEntry("role_name", "Quality technician")
                    .containsEntry("competences", "C01;C02")
                    .containsEntry("recruit_new_2027", "3")
                    .containsEntry("upskill_2027", "?")
                    .containsEntry("recruit_new_2028", "3-5")
                    .containsEntry("recruit_new_2029", "")
                    .containsEntry("certainty", "planned");
            assertThat(row(needs, 1)).containsEntry("other_words", "=cmd()");
            assertThat(needs.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("codes");
        }
        put(anna, XLSX, file, false)
                .then()
                .statusCode(200)
                .body("read", equalTo(2))
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("removed", equalTo(0))
                .body("issues", empty());
        anna.read().then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void rows_without_an_id_are_new_and_rows_that_are_gone_are_removed_but_not_on_a_dry_run() {
        var anna = anna("sheet-change");
        String csv = """
                id,role,recruit_new_2027,recruit_new_2028,recruit_replace_2029,certainty,reach
                n7f3k2,R15,4,,?,decided,commute;weekly
                ,R11,6-10,,,conditional,
                """;
        for (boolean dryRun : List.of(true, false)) {
            put(anna, "text/csv", csv, dryRun)
                    .then()
                    .statusCode(200)
                    .body("read", equalTo(2))
                    .body("created", equalTo(1))
                    .body("updated", equalTo(1))
                    .body("removed", equalTo(1));
            if (dryRun) anna.read().then().header("ETag", equalTo("\"1\"")).body("lists.need", hasKey("a1b2c3"));
        }
        Response now = anna.read();
        now.then()
                .header("ETag", equalTo("\"2\""))
                .body("lists.need.a1b2c3", nullValue())
                .body("lists.need.n7f3k2.plan.2027.recruit_new", equalTo(4))
                // A column that the file leaves out keeps its answers; an empty cell takes its answer away.
                .body("lists.need.n7f3k2.plan.2027.upskill.unknown", equalTo(true))
                .body("lists.need.n7f3k2.plan.2028", nullValue())
                .body("lists.need.n7f3k2.plan.2029.recruit_replace.unknown", equalTo(true))
                .body("lists.need.n7f3k2.staff_now", equalTo(4));
        Map<String, Map<String, Object>> needs = now.path("lists.need");
        assertThat(needs.values())
                .anySatisfy(need -> assertThat(need)
                        .containsEntry("role", "R11")
                        .containsEntry("certainty", "conditional")
                        .containsEntry("plan", Map.of("2027", Map.of("recruit_new", Map.of("bracket", "6-10")))));
    }

    @Test
    void every_fault_is_told_with_its_row_column_value_and_advice_and_nothing_is_stored() {
        var anna = anna("sheet-faults");
        Response answer = put(anna, "text/csv", """
                id,role,recruit_new_2027,level_from,certainty
                n7f3k2,R99,many,5.5,planned
                n7f3k2,R11,46145,5,sure
                bad,R11,-1,5,planned
                """, false);
        answer.then().statusCode(422);
        assertThat(told(answer))
                .containsExactly(
                        "item-id-twice 3 id n7f3k2",
                        "heads-like-a-date 3 recruit_new_2027 46145",
                        "item-id-malformed 4 id bad");
        Response codes = put(anna, "text/csv", """
                id,role,recruit_new_2027,level_from,certainty
                n7f3k2,R99,many,5.5,planned
                ,R11,-1,5,sure
                """, false);
        codes.then().statusCode(422);
        assertThat(told(codes))
                .containsExactlyInAnyOrder(
                        "unknown-code 2 role R99",
                        "not-heads 2 recruit_new_2027 many",
                        "not-a-whole-number 2 level_from 5.5",
                        "heads-negative 3 recruit_new_2027 -1",
                        "unknown-choice 3 certainty sure");
        assertThat(codes.jsonPath().getList("errors.params.advice", String.class))
                .allSatisfy(advice -> assertThat(advice).startsWith("Maybe"));
        assertThat(told(put(anna, "text/csv", "id,rolle,recruit_new_2041\nn7f3k2,R11,3\n", false)))
                .containsExactly("unknown-column 1 rolle rolle", "year-outside-horizon 1 recruit_new_2041 2041");
        assertThat(told(put(anna, "text/csv", "role\nR11\n", false))).containsExactly("missing-column 1 id ");
        put(anna, XLSX, "no workbook", false).then().statusCode(422);
        anna.read().then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void what_is_still_missing_is_an_issue_and_a_closed_round_takes_nothing() {
        var anna = anna("sheet-closed");
        put(anna, "text/csv", "id,role,recruit_new_2027\n,R11,3\n", true)
                .then()
                .statusCode(200)
                .body("issues[0].code", equalTo("answer-missing"))
                .body("issues[0].params.row", equalTo(2))
                .body("issues[0].params.column", equalTo("certainty"));
        api.asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/sheet-closed:close")
                .then()
                .statusCode(200);
        put(anna, "text/csv", "id,role,recruit_new_2027\n,R11,3\n", false)
                .then()
                .statusCode(409)
                .body("code", equalTo("round-closed"));
    }

    @Test
    void the_page_shows_what_a_file_would_change_and_then_saves_it() {
        anna("sheet-page");
        var page = AtTheForm.withCode(Respondent.code(api, "sheet-page", "D16"));
        send(page, "try", "id,role,certainty\n,R11,planned\n")
                .then()
                .statusCode(200)
                .body(containsString("Rows: 1. New: 1, changed: 0, unchanged: 0, removed: 2."))
                .body(containsString("Nothing is saved yet."));
        send(page, "try", "id,role,certainty\n,R99,planned\n")
                .then()
                .statusCode(422)
                .body(containsString("Row 2, role"));
        send(page, "save", "id,role,certainty\nn7f3k2,R11,planned\n")
                .then()
                .statusCode(200)
                .body(containsString("The list is saved."));
        page.as()
                .accept(XLSX)
                .get("/answer/D16/file/needs.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("needs.xlsx"));
        // A new code ends the session of the old one.
        Respondent.of(api, "sheet-page", "D16")
                .read()
                .then()
                .body("lists.need.n7f3k2.role", equalTo("R11"))
                .body("lists.need.a1b2c3", nullValue());
    }

    @Test
    void a_colleague_with_another_section_has_no_needs_to_take_along_or_to_bring() throws IOException {
        var anna = anna("sheet-section");
        String link = anna.as()
                .contentType("application/json")
                .body(Map.of("section", "background", "email", "kollega@example.org"))
                .post("/api/v1/respondent/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        var colleague = Respondent.withCode(link.substring(link.indexOf('#') + 1));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(download(colleague)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
        put(colleague, "text/csv", "id,role\n,R11\n", true)
                .then()
                .statusCode(403)
                .body("code", equalTo("section-only"));
        colleague.read().then().body("lists", anEmptyMap());
    }

    private Respondent anna(String round) {
        api.openRound(round).putFrame(round, Api.demo("workplaces.csv")).then().statusCode(200);
        var anna = Respondent.of(api, round, "D16");
        anna.patch("\"0\"", NEEDS).then().statusCode(200);
        return anna;
    }

    private static byte[] download(Respondent who) {
        return who.as()
                .get("/api/v1/respondent/needs.xlsx?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Response put(Respondent who, String type, String body, boolean dryRun) {
        return put(who, type, body.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private static Response put(Respondent who, String type, byte[] body, boolean dryRun) {
        return who.as()
                .contentType(type)
                .body(body)
                .queryParam("dryRun", dryRun)
                .put("/api/v1/respondent/needs.xlsx");
    }

    private static Response send(AtTheForm page, String go, String csv) {
        String shown =
                page.get("/answer/D16/file").then().statusCode(200).extract().asString();
        return page.as()
                .multiPart("proof", AtTheForm.hidden(shown, "proof").get(0))
                .multiPart("go", go)
                .multiPart("file", "needs.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/answer/D16/file");
    }

    private static List<String> told(Response answer) {
        List<Map<String, Object>> errors = answer.jsonPath().getList("errors");
        return errors.stream()
                .map(error -> {
                    Map<?, ?> params = (Map<?, ?>) error.get("params");
                    return "%s %s %s %s"
                            .formatted(error.get("code"), params.get("row"), params.get("column"), params.get("value"));
                })
                .toList();
    }

    private static Map<String, String> row(Sheet sheet, int row) {
        var named = new HashMap<String, String>();
        List<String> header = cells(sheet, 0);
        List<String> cells = cells(sheet, row);
        for (int i = 0; i < header.size(); i++) named.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        return named;
    }

    private static List<String> cells(Sheet sheet, int row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < sheet.getRow(row).getLastCellNum(); i++)
            cells.add(new DataFormatter().formatCellValue(sheet.getRow(row).getCell(i)));
        return cells;
    }
}
