package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One answer, followed from the pages of the form to the cell of the workbook. No programme educates for its role. */
@QuarkusTest
class AnswerToNumberTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026
            N01,Cell Demo AB,SE,2482,SE331,CEL,medium,200
            N02,Calm Demo AB,SE,2482,SE331,CEL,medium,90
            """;

    /** Planned: a bracket of new posts and one replacement in 2028, an unknown in 2029, and five posts that go. */
    private static final Map<String, Object> NEED = Map.of(
            "role", "R36",
            "certainty", "planned",
            "plan.2028.recruit_new", "3–5",
            "plan.2028.recruit_replace", "1",
            "plan.2028.reduction", "5",
            "plan.2029.recruit_new", "?",
            "why_hard", "education",
            "go", "later");

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void what_was_typed_into_the_form_is_what_the_cell_says() throws IOException {
        String round = "to-number";
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        String need = answerOfN01(round);
        answerOfN02(round);
        api.asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/" + round + ":close")
                .then()
                .statusCode(200);
        isExported(round, need);
        String analysis = api.analyse(round);
        tellsWhatItDoesNotContain(analysis);
        isInTheTable(analysis);
        assertThat(cellOfTheWorkbook(analysis)).isEqualTo(1.87, within(1e-9));
    }

    /** Two needs, one of them in own words; what was said while it was asked and is not asked any more stays behind. */
    private String answerOfN01(String round) {
        var form = AtTheForm.withCode(Respondent.code(api, round, "N01"));
        form.send("/answer/N01", Map.of()).then().statusCode(303);
        String page = newNeed(form, "N01");
        form.send(page, with("hard_to_fill", "hard")).then().statusCode(303);
        form.send(page, with("hard_to_fill", "easy")).then().statusCode(303);
        String words = newNeed(form, "N01");
        form.send(
                        words,
                        Map.of(
                                "role",
                                "Cellmontör",
                                "certainty",
                                "decided",
                                "plan.2028.recruit_new",
                                "2",
                                "go",
                                "later"))
                .then()
                .statusCode(303);
        sendIn(form, "N01");
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** A need that was typed before its workplace said that it has none. */
    private void answerOfN02(String round) {
        var form = AtTheForm.withCode(Respondent.code(api, round, "N02"));
        form.send("/answer/N02", Map.of()).then().statusCode(303);
        form.send("/answer/N02/background", Map.of("headcount", "91", "stage", "CEL", "go", "later"))
                .then()
                .statusCode(303);
        form.send(newNeed(form, "N02"), with("hard_to_fill", "easy")).then().statusCode(303);
        form.send("/answer/N02/needs", Map.of("has_needs", "none", "go", "later"))
                .then()
                .statusCode(303);
        sendIn(form, "N02");
    }

    private void isExported(String round, String need) {
        String table = api.asAdmin()
                .accept("text/csv")
                .get("/api/v1/rounds/" + round + "/responses")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String of = ",need," + need + ",R36,";
        assertThat(table)
                .contains(",missing,prefilled\r\n")
                .contains(of + "recruit_new,2028,3-5,,false")
                .contains(of + "recruit_replace,2028,1,,false")
                .contains(of + "reduction,2028,5,,false")
                .contains(of + "recruit_new,2029,,unknown,false")
                .contains(of + "certainty,,planned,,false")
                .contains(",other_words,,Cellmontör,,false")
                .doesNotContain("why_hard");
        assertThat(table.lines().filter(line -> line.contains(",headcount,")))
                .satisfiesExactly(
                        register -> assertThat(register).startsWith("N01,1,").endsWith(",headcount,,200,,true"),
                        confirmed -> assertThat(confirmed).startsWith("N02,1,").endsWith(",headcount,,91,,false"));
        assertThat(table.lines().filter(line -> line.startsWith("N02") && line.contains(",need,")))
                .isEmpty();
    }

    private void tellsWhatItDoesNotContain(String analysis) {
        api.asAdmin()
                .get("/api/v1/analyses/" + analysis + "?lang=en")
                .then()
                .statusCode(200)
                .body("saw.answered", equalTo(2))
                .body("saw.needLines", equalTo(2))
                .body("saw.unknownAnswers", equalTo(1))
                .body("saw.ownWords", equalTo(1))
                .body("issues", hasSize(1))
                .body("issues[0].code", equalTo("needs-in-own-words"))
                .body("issues[0].params.needs", equalTo(1))
                .body("issues[0].message", startsWith("Needs told in own words only, without a role: 1."));
    }

    /** The bracket counts 4 and certain by 0.6, the replacement 1; reductions are no hires, and "do not know" is no number. */
    private void isInTheTable(String analysis) {
        List<Map<String, Object>> rows = api.gaps(analysis, "by=role,region,year&role=R36");
        assertThat(rows)
                .extracting(row -> "%s %s %s %s %s %s"
                        .formatted(
                                row.get("region"),
                                row.get("year"),
                                row.get("hiresStated"),
                                row.get("hiresWeighted"),
                                row.get("contributors"),
                                row.get("supply")))
                .containsExactly("SE331 2028 5.0 3.4 1 0.0", "SE331 2029 0.0 0.0 0 0.0");
        assertThat((Double) rows.get(0).get("trainingNeedWeighted")).isEqualTo(1.87, within(1e-9));
    }

    private double cellOfTheWorkbook(String analysis) throws IOException {
        byte[] file = api.asAdmin()
                .get("/api/v1/analyses/" + analysis + "/report.xlsx?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String role = api.asAdmin()
                .get("/api/v1/taxonomy/roles?lang=en&size=1000")
                .path("items.find { it.id == 'R36' }.label");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheet("Gap matrix"))
                if (isOf(row, role, 2028)) return row.getCell(4).getNumericCellValue();
        }
        throw new AssertionError("The workbook has no row for " + role);
    }

    private static boolean isOf(Row row, String role, int year) {
        return row.getCell(2) != null
                && row.getCell(2).toString().equals(role)
                && row.getCell(0).toString().equals(year + ".0");
    }

    /** Says that there are needs, and follows the button to a new one. */
    private static String newNeed(AtTheForm form, String workplace) {
        Response sent = form.send("/answer/" + workplace + "/needs", Map.of("has_needs", "needs", "go", "add"));
        sent.then().statusCode(303);
        return path(sent);
    }

    private static void sendIn(AtTheForm form, String workplace) {
        Response sent = form.send("/answer/" + workplace + "/check", Map.of());
        sent.then().statusCode(303);
        assertThat(path(sent)).isEqualTo("/answer/" + workplace + "/receipts/1");
        form.get(path(sent)).then().statusCode(200);
    }

    private static Map<String, Object> with(String field, String value) {
        var fields = new HashMap<>(NEED);
        fields.put(field, value);
        return fields;
    }

    private static String path(Response redirect) {
        return URI.create(redirect.header("Location")).getPath();
    }
}
