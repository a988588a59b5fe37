package org.gapatlas.catalogue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue as pages and files, for anyone. */
@QuarkusTest
class ProgrammePagesTest {

    private static final String ONE = "P23";

    @BeforeEach
    void catalogue() {
        Api.signedIn()
                .importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
    }

    @Test
    void the_list_speaks_three_languages_and_counts_what_fits() {
        given().get("/programmes?q=energilager&source=template&lang=sv")
                .then()
                .statusCode(200)
                .body(containsString("Antal utbildningar: 2, med"), containsString("Servicetekniker energilager"));
        given().get("/programmes?q=energilager&source=template&lang=fi")
                .then()
                .statusCode(200)
                .body(containsString("Koulutuksia: 2,"));
        given().get("/programmes?q=nobodyteachesthis&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("No programme fits."));
    }

    @Test
    void a_word_that_nobody_knows_is_told_with_the_nearest() {
        given().get("/programmes?municipality=SE-2842&lang=en")
                .then()
                .statusCode(422)
                .body(containsString("SE-2842"), containsString("SE-2482"));
    }

    @Test
    void the_page_of_a_programme_tells_where_when_and_for_whom() {
        given().get("/programmes/" + ONE + "?lang=sv")
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>Servicetekniker energilager</h1>"),
                        containsString("Umeå"),
                        containsString("Utbildar för"),
                        not(containsString("{")));
        given().header("Accept", "text/html").get("/programmes/P99").then().statusCode(404);
    }

    @Test
    void languages_and_known_seats_choose() {
        var api = "/api/v1/programmes?source=template&size=1";
        int all = total(api);
        assertThat(total(api + "&language=fi")).isBetween(1, all - 1);
        assertThat(total(api + "&language=fi,sv,en")).isEqualTo(all);
        assertThat(total(api + "&seats=known")).isEqualTo(all);
        assertThat(total(api + "&seats=unknown")).isZero();
        given().get("/api/v1/programmes?field=x").then().statusCode(422);
    }

    @Test
    void any_list_leaves_as_a_workbook_with_the_same_rows() throws IOException {
        byte[] file = given().get("/programmes/file.xlsx?source=template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheet("programmes").getLastRowNum()).isEqualTo(58);
            assertThat(workbook.getSheet("programmes").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("P01");
        }
    }

    @Test
    void any_list_leaves_as_linked_data_without_noughts_for_what_is_unknown() throws IOException {
        String text = given().accept("application/ld+json")
                .get("/api/v1/programmes?source=template")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var graph = new ObjectMapper().readTree(text).path("@graph");
        assertThat(graph).hasSize(58);
        assertThat(graph.get(0).path("@id").asText()).endsWith("/programmes/P01");
        assertThat(graph.get(0)
                        .path("hasCourseInstance")
                        .get(0)
                        .path("maximumAttendeeCapacity")
                        .asInt())
                .isEqualTo(60);
        assertThat(graph.get(0).has("educationalCredentialAwarded")).isFalse();
    }

    private static int total(String address) {
        return given().get(address).then().statusCode(200).extract().path("total");
    }
}
