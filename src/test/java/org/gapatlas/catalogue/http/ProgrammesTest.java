package org.gapatlas.catalogue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.source.MyhFiles;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports and programmes as a client outside sees them. */
@QuarkusTest
class ProgrammesTest {

    private static final String IMPORTS = "/api/v1/catalogue/imports";
    private static final String PROGRAMMES = "/api/v1/programmes";

    private Api api;

    @BeforeEach
    void catalogue() throws IOException {
        api = Api.signedIn();
        api.importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
        send("myh", MyhFiles.file("2091.xlsx", MyhFiles.since2023(2091))).then().statusCode(201);
        send("myh", MyhFiles.file("2090.xlsx", MyhFiles.until2020(2090))).then().statusCode(201);
        send("myh", MyhFiles.file("kurser.xlsx", MyhFiles.courses(2091))).then().statusCode(201);
    }

    @Test
    void an_import_answers_with_its_report_and_can_be_looked_up() throws IOException {
        ValidatableResponse report = send("myh", MyhFiles.file("2091.xlsx", MyhFiles.since2023(2091)))
                .then()
                .statusCode(201)
                .body("source", is("myh"))
                .body("state", is("DONE"))
                .body("read", is(3))
                .body("created", is(0))
                .body("updated", is(0))
                .body("unchanged", is(3))
                .body("removed", is(0))
                .body("excluded", is(0))
                .body("issues", hasSize(0));
        int id = report.extract().path("id");
        api.asAdmin().get(IMPORTS + "/" + id).then().statusCode(200).body("unchanged", is(3));
        api.asAdmin().get(IMPORTS + "?size=1").then().statusCode(200).body("items[0].id", is(id));
    }

    @Test
    void analysts_import_stewards_look_and_nobody_else_does_either() {
        given().multiPart("source", "myh").post(IMPORTS).then().statusCode(401);
        given().get(IMPORTS).then().statusCode(401);
        String secret = api.asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "a steward", "roles", List.of("steward")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        given().auth().oauth2(secret).get(IMPORTS).then().statusCode(200);
        given().auth()
                .oauth2(secret)
                .multiPart("source", "myh")
                .post(IMPORTS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_dry_run_answers_what_would_change() throws IOException {
        Upload file = MyhFiles.file("2092.xlsx", MyhFiles.since2023(2092));
        api.asAdmin()
                .multiPart("source", "myh")
                .multiPart("dryRun", "true")
                .multiPart("file", file.name(), Files.readAllBytes(file.file()), "application/octet-stream")
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("dryRun", is(true))
                .body("created", is(3));
        given().get(PROGRAMMES + "?applicationYear=2092").then().body("total", is(0));
    }

    @Test
    void a_fault_is_told_with_file_row_column_value_and_advice_and_nothing_is_stored() {
        String programmes = Api.demo("programmes.csv").replace("P02,true,SE,2482,", "P02,true,SE,2489,");
        api.importProgrammes(programmes.replace("P01,", "P99,"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.find { it.code == 'unknown-municipality' }.params.file", is("programmes.csv"))
                .body("errors.find { it.code == 'unknown-municipality' }.params.row", is(3))
                .body("errors.find { it.code == 'unknown-municipality' }.params.column", is("municipality_code"))
                .body("errors.find { it.code == 'unknown-municipality' }.params.value", is("2489"))
                .body("errors.find { it.code == 'unknown-municipality' }.params.advice", startsWith("Maybe"));
        given().get(PROGRAMMES + "/P99").then().statusCode(404);
        given().get(PROGRAMMES + "?source=template").then().body("total", is(58));
    }

    @Test
    void an_unknown_source_is_answered_with_the_known_ones() throws IOException {
        send("mhy", MyhFiles.file("a.xlsx", MyhFiles.courses(2091)))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown-source"))
                .body("errors[0].params.nearest", containsString("myh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    source=template                                        | 58 | 3205
                    source=template&status=PLANNED,GRANTED                 | 2  | 40
                    source=template&eqf=4&status=PLANNED                   | 1  | 16
                    applicationYear=2091&kind=PROGRAMME&status=GRANTED     | 2  | 85
                    applicationYear=2091&kind=PROGRAMME&status=REFUSED     | 1  | 0
                    decisionYear=2092&source=myh                           | 3  | 85
                    applicationYear=2091&kind=COURSE                       | 1  | 40
                    applicationYear=2091&region=SE331                      | 2  | 68.333333
                    applicationYear=2091&municipality=SE-2580              | 2  | 28.333333
                    applicationYear=2091&region=SE332&municipality=SE-2482 | 0  | 0
                    applicationYear=2090                                   | 2  | 40
                    applicationYear=2090,2091&q=batter*,KVALITETS*         | 3  | 100
                    applicationYear=2091&q=demo tekniker                   | 3  | 85
                    """)
    void filters_narrow_what_is_listed_and_what_is_totalled(String query, int total, String seats) {
        String body = given().get(PROGRAMMES + "?" + query)
                .then()
                .statusCode(200)
                .body("total", is(total))
                .body("totals.offeringsWithUnknownSeats", is(0))
                .extract()
                .asString();
        assertThat(body).contains("\"totals\":{\"seats\":" + seats + ",");
    }

    @Test
    void an_item_names_the_places_and_counts_the_seats_asked_for() {
        given().get(PROGRAMMES + "?applicationYear=2091&municipality=SE-2480&kind=PROGRAMME")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is("myh:2091-2"))
                .body("items[0].code", is("MYH 2091/2"))
                .body("items[0].title", is("Elkrafttekniker"))
                .body("items[0].eqf", is(6))
                .body("items[0].municipalities", is(List.of("SE-2480", "SE-2580")))
                .body("items[0].places", hasItems("Nacka, Stockholm"))
                .body("items[0].seats", is(8.333333f));
    }

    @Test
    void pages_follow_their_cursor() {
        String next = given().get(PROGRAMMES + "?source=template&size=50")
                .then()
                .body("items", hasSize(50))
                .body("items[0].id", is("P01"))
                .body("total", is(58))
                .extract()
                .path("next");
        given().get(PROGRAMMES + "?source=template&size=50&cursor=" + next)
                .then()
                .body("items", hasSize(8))
                .body("items[7].id", is("P58"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "source=mhy, source, mhy, myh",
        "status=GRANTET, status, GRANTET, GRANTED",
        "kind=COURSES, kind, COURSES, COURSE",
        "region=SE339, region, SE339, SE331",
        "municipality=SE-2489, municipality, SE-2489, SE-2480",
        "eqf=9, eqf, 9, 1",
        "applicationYear=24, applicationYear, 24, 2004"
    })
    void an_unknown_code_is_answered_with_the_nearest(String query, String parameter, String value, String near) {
        given().get(PROGRAMMES + "?" + query)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown-code"))
                .body("errors[0].params.parameter", is(parameter))
                .body("errors[0].params.value", is(value))
                .body("errors[0].params.nearest", containsString(near));
    }

    @Test
    void one_programme_shows_its_offerings_roles_and_competences() {
        given().get(PROGRAMMES + "/P53?lang=sv")
                .then()
                .statusCode(200)
                .body("title", is("Laboratorietekniker"))
                .body("titles.en", is("Laboratory technician"))
                .body("seats", is(30))
                .body("offerings", hasSize(2))
                .body("offerings[1].municipality", is("SE-2482"))
                .body("offerings[1].seats", is(15))
                .body("offerings[1].seatsBasis", is("ESTIMATED"))
                .body("offerings[1].firstIntake", is(2024))
                .body("targetRoles[0].role", is("R19"))
                .body("competences[0].method", is("MANUAL"))
                .body("competences[0].status", is("CONFIRMED"))
                .body("competences[0].score", equalTo(1.0f))
                .body("illustrative", is(true));
    }

    @Test
    void the_same_filter_can_be_had_as_csv() {
        String csv = given().accept("text/csv")
                .get(PROGRAMMES + "?applicationYear=2091&kind=PROGRAMME&status=GRANTED")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("myh:2091-1,myh,MYH 2091/1,,Batteritekniker,,");
    }

    @Test
    void the_agencys_2024_file_totals_29358_granted_seats_and_leaves_other_years_alone() throws IOException {
        Upload file = Samples.need("catalogue/se-myh/resultat-ansokningsomgang-2024.xlsx");
        send("myh", file).then().statusCode(201).body("read", is(1272)).body("removed", is(0));
        send("myh", file).then().statusCode(201).body("unchanged", is(1272)).body("created", is(0));
        String granted = PROGRAMMES + "?source=myh&status=GRANTED&kind=PROGRAMME&applicationYear=2024";
        given().get(granted).then().body("total", is(344)).body("totals.seats", is(29358));
        given().get(granted + "&region=SE331,SE332").then().body("totals.seats", is(1314));
        given().get(PROGRAMMES + "?source=myh&status=REFUSED&applicationYear=2024&q=batter*&municipality=SE-2482")
                .then()
                .body("items.code", is(List.of("MYH 2024/4001")));
        given().get(PROGRAMMES + "?applicationYear=2091").then().body("total", is(4));
    }

    private Response send(String source, Upload file) throws IOException {
        return api.asAdmin()
                .multiPart("source", source)
                .multiPart("file", file.name(), Files.readAllBytes(file.file()), "application/octet-stream")
                .post(IMPORTS);
    }
}
