package org.gapatlas.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Csv;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The workbook of the whole demonstration, as an analyst downloads it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DownloadedWorkbookTest {

    private static final List<String> REGIONS =
            List.of("SE332", "SE331", "SE322", "SE321", "FI1D7", "FI1D9", "FI1D8", "FI1D5", "FI19A");
    private static final int FIRST_REGION = 3;
    private static final int HEAD = 3;

    private Api api;
    private String analysis = "";

    @Test
    @Order(1)
    void the_demonstration_comes_in() {
        api = Api.signedIn().openRound("downloaded");
        api.putFrame("downloaded", Api.demo("workplaces.csv")).then().statusCode(200);
        api.putNeeds("downloaded", Api.demo("needs_2026.csv")).then().statusCode(200);
        api.importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
        analysis = api.analyse("downloaded");
    }

    @Test
    void its_matrix_holds_the_golden_balances() throws IOException {
        var balances = balances("en", "Gap matrix");
        for (var expected : Csv.rows("/demo/expected_gap_sample.csv"))
            assertThat(balances.get(
                            cell(expected.getField("year"), expected.getField("role_id"), expected.getField("nuts3"))))
                    .isEqualTo(Double.parseDouble(expected.getField("gap_weighted")), within(0.0001));
    }

    @Test
    void its_numbers_are_the_same_in_every_language() throws IOException {
        assertThat(balances("sv", "Bristmatris")).isEqualTo(balances("en", "Gap matrix"));
        assertThat(balances("fi", "Vajetaulukko")).isEqualTo(balances("en", "Gap matrix"));
    }

    @Test
    void roles_that_nobody_was_asked_about_are_unknown() throws IOException {
        try (var excel = open("en")) {
            for (Row row : excel.getSheet("Gap matrix"))
                if (text(row, 2).startsWith("Vocational instructor"))
                    for (int i = 0; i < REGIONS.size(); i++)
                        assertThat(text(row, FIRST_REGION + i)).isEqualTo("?");
        }
    }

    @Test
    void downloading_it_twice_gives_the_same_bytes() {
        assertThat(download("fi").asByteArray()).isEqualTo(download("fi").asByteArray());
    }

    private Map<String, Double> balances(String language, String name) throws IOException {
        var balances = new HashMap<String, Double>();
        try (var excel = open(language)) {
            XSSFSheet sheet = excel.getSheet(name);
            for (int i = HEAD; i <= sheet.getLastRowNum(); i++)
                for (int j = 0; j < REGIONS.size(); j++) {
                    var cell = sheet.getRow(i).getCell(FIRST_REGION + j);
                    if (cell.getCellType() != CellType.NUMERIC) continue;
                    String year =
                            String.valueOf((int) sheet.getRow(i).getCell(0).getNumericCellValue());
                    balances.put(
                            cell(year, roleOf(text(sheet.getRow(i), 2), language), REGIONS.get(j)),
                            cell.getNumericCellValue());
                }
        }
        return balances;
    }

    private String roleOf(String name, String language) {
        return Csv.rows("/taxonomy/roles.csv").stream()
                .filter(row -> row.getField("name_" + language).equals(name))
                .map(row -> row.getField("id"))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(String year, String role, String region) {
        return String.join("|", role, region, year);
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private XSSFWorkbook open(String language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(download(language).asByteArray()));
    }

    private Response download(String language) {
        var response = api.asAdmin().get("/api/v1/analyses/" + analysis + "/report.xlsx?lang=" + language);
        response.then().statusCode(200);
        return response;
    }
}
