package org.gapatlas.gap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a planner reads about who answers a need. */
@QuarkusTest
class FitPageTest {

    private static final String OPERATORS =
            "/programmes/fit?role=R01&competence=&municipality=SE-2482&region=&year=2029";

    @BeforeEach
    void catalogue() {
        Api.signedIn()
                .importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_planner_sees_who_answers_a_role_in_a_municipality_and_why() {
        String page = page(OPERATORS + "&lang=sv", 200);
        assertThat(page)
                .contains("Skellefteå, 2029:")
                .contains("Passar väl")
                .contains("Innehållet passar väl")
                .contains("Täcks: ")
                .contains("<option value=\"SE-2482\" selected>Skellefteå</option>");
    }

    @Test
    void the_page_speaks_every_language() {
        assertThat(page(OPERATORS + "&lang=fi", 200)).contains("Sopii hyvin").doesNotContain("{");
        assertThat(page(OPERATORS + "&lang=en", 200)).contains("Strong fit").doesNotContain("{");
    }

    @Test
    void before_anything_is_asked_there_are_only_the_fields() {
        assertThat(page("/programmes/fit?lang=en", 200))
                .contains("<select id=\"role\"")
                .doesNotContain("class=\"taught");
    }

    @Test
    void a_need_without_a_place_or_with_an_unknown_role_is_told_at_the_form() {
        assertThat(page("/programmes/fit?role=R99&municipality=SE-2482&lang=en", 422))
                .contains("role=\"alert\"")
                .contains("R99");
        assertThat(page("/programmes/fit?role=R01&lang=en", 422)).contains("role=\"alert\"");
    }

    @Test
    void reach_is_measured_to_the_municipality_that_is_asked_for() {
        int toSkelleftea = minutes("municipality=SE-2482");
        int toRegion = minutes("region=SE331");
        assertThat(toSkelleftea).isGreaterThanOrEqualTo(toRegion);
        given().get("/api/v1/programmes/fit?role=R01&municipality=SE-9999&year=2029")
                .then()
                .statusCode(422);
    }

    /** Of the farthest programme that the table of travel times knows. */
    private static int minutes(String place) {
        return given()
                .get("/api/v1/programmes/fit?role=R01&year=2029&size=100&" + place)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.minutes", Integer.class)
                .stream()
                .filter(java.util.Objects::nonNull)
                .max(Integer::compare)
                .orElseThrow();
    }

    private static String page(String address, int status) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
