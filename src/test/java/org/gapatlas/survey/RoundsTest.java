package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds are planned, opened by the clock, extended and closed. */
@QuarkusTest
class RoundsTest {

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void the_shipped_survey_is_listed_with_its_version() {
        api.asAdmin()
                .get("/api/v1/surveys")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'competence-needs' }.version", equalTo("2026.1.1"))
                .body("items.find { it.id == 'competence-needs' }.versions", contains("2026.1.1"));
        given().get("/api/v1/surveys").then().statusCode(401);
    }

    @Test
    void a_round_asks_about_the_years_after_its_reference_date() {
        create(wanted("years"))
                .then()
                .statusCode(201)
                .body("state", equalTo("open"))
                .body("years", contains(2027, 2028, 2029, 2030))
                .body("opensAt", equalTo("2026-01-01T00:00:00Z"));
        create(wanted("years")).then().statusCode(409).body("code", equalTo("round-id-taken"));
        api.asAdmin().get("/api/v1/rounds?size=1000").then().statusCode(200).body("items.id", hasItem("years"));
        api.asAdmin().get("/api/v1/rounds/years").then().statusCode(200).body("version", equalTo("2026.1.1"));
        api.asAdmin().get("/api/v1/rounds/never").then().statusCode(404);
    }

    @Test
    void a_round_that_opens_later_is_planned() {
        var later = wanted("later");
        later.put("opensAt", "2029-01-01T00:00:00Z");
        create(later).then().statusCode(201).body("state", equalTo("planned"));
    }

    @Test
    void every_fault_of_a_round_is_told_at_once() {
        var wrong = wanted("Wrong Id");
        wrong.put("survey", "competence-need");
        wrong.put("horizonYears", 11);
        wrong.put("closesAt", "2025-01-01T00:00:00Z");
        create(wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id", "/horizonYears", "/closesAt", "/survey"))
                .body("errors[3].params.nearest", startsWith("competence-needs"));
        var version = wanted("version");
        version.put("version", "2026.1.2");
        create(version).then().statusCode(422).body("errors.code", contains("unknown-version"));
        var missing = wanted("missing");
        missing.remove("opensAt");
        create(missing).then().statusCode(422).body("errors.pointer", contains("/opensAt"));
        var fraction = wanted("fraction");
        fraction.put("horizonYears", 3.7);
        create(fraction).then().statusCode(400).body("errors.pointer", contains("/horizonYears"));
    }

    @Test
    void a_closed_round_is_opened_again_by_a_later_end() {
        create(wanted("closing")).then().statusCode(201);
        api.asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/closing:close")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"));
        change("closing", Map.of("name", "Renamed"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"))
                .body("state", equalTo("closed"));
        change("closing", Map.of("closesAt", "2031-01-01T00:00:00Z"))
                .then()
                .statusCode(200)
                .body("state", equalTo("open"));
        change("closing", Map.of("closesAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("closes-before-it-opens"));
    }

    @Test
    void a_colon_may_be_written_plain_or_encoded() {
        for (boolean encoded : new boolean[] {true, false}) {
            String id = "colon-" + encoded;
            create(wanted(id)).then().statusCode(201);
            api.asAdmin()
                    .urlEncodingEnabled(encoded)
                    .contentType("application/json")
                    .post("/api/v1/rounds/" + id + ":close?lang=fi")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id))
                    .body("state", equalTo("closed"));
        }
    }

    private Response create(Map<String, Object> round) {
        return api.asAdmin().contentType("application/json").body(round).post("/api/v1/rounds");
    }

    private Response change(String round, Map<String, Object> change) {
        return api.asAdmin().contentType("application/json").body(change).patch("/api/v1/rounds/" + round);
    }

    private static Map<String, Object> wanted(String id) {
        return new HashMap<>(Map.of(
                "id", id,
                "survey", "competence-needs",
                "version", "2026.1.1",
                "name", "Round " + id,
                "referenceDate", "2026-09-01",
                "horizonYears", 4,
                "opensAt", "2026-01-01T00:00:00Z",
                "closesAt", "2030-01-01T00:00:00Z"));
    }
}
