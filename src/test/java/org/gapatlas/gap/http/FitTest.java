package org.gapatlas.gap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which programmes answer a need, for anyone, on the demonstration's programmes. */
@QuarkusTest
class FitTest {

    private static final String QUALITY = "/api/v1/programmes/fit?role=R15&region=SE331&year=2028&lang=";

    @BeforeEach
    void catalogue() {
        Api.signedIn()
                .importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
    }

    @Test
    void the_best_match_comes_first_with_its_content_beside_it() {
        JsonPath found = given().get(QUALITY + "sv")
                .then()
                .statusCode(200)
                .body("items.content", everyItem(lessThanOrEqualTo(1f)))
                .extract()
                .jsonPath();
        assertThat(found.getList("items.match", Double.class))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.getString("items[0].title")).isEqualTo("Kvalitetstekniker");
        assertThat(found.getString("items[0].band")).isEqualToIgnoringCase("strong");
    }

    @Test
    void every_match_explains_itself_in_the_readers_language() {
        String swedish = given().get(QUALITY + "sv").jsonPath().getString("items[0].explanation");
        String finnish = given().get(QUALITY + "fi").jsonPath().getString("items[0].explanation");
        String english = given().get(QUALITY + "en").jsonPath().getString("items[0].explanation");
        assertThat(swedish).contains("Kvalitetskontroll och mätteknik").doesNotContain("{");
        assertThat(finnish).contains("Laaduntarkastus ja mittaustekniikka").doesNotContain("{");
        assertThat(english).contains("Quality inspection and measurement").doesNotContain("{");
    }

    @Test
    void what_is_not_known_is_told_with_the_nearest() {
        given().get("/api/v1/programmes/fit?role=R99&region=SE331&year=2028")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/role"));
        given().get("/api/v1/programmes/fit?region=SE331&year=2028")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("role"));
    }
}
