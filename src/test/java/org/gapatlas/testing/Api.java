package org.gapatlas.testing;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The service as an analyst uses it from outside: signs in once, and says in one line what a test needs. */
public final class Api {

    /** Numbers with all their digits; the library's usual choice cuts them to floats. */
    private static final RestAssuredConfig EXACT =
            config().jsonConfig(jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    /** Signed in as the administrator of an empty installation. */
    public static Api signedIn() {
        return new Api(given().contentType("application/json")
                .body(Map.of("user", "admin", "password", "test-admin"))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("token"));
    }

    public RequestSpecification asAdmin() {
        return given().config(EXACT).header("Authorization", "Bearer " + token);
    }

    /** An open round over 2027-2030 with the reference date of the demonstration. */
    public Api openRound(String id) {
        asAdmin()
                .contentType("application/json")
                .body(Map.of(
                        "id", id,
                        "survey", "competence-needs",
                        "version", "2026.1.1",
                        "name", "Round " + id,
                        "referenceDate", "2026-09-01",
                        "horizonYears", 4,
                        "opensAt", "2026-01-01T00:00:00Z",
                        "closesAt", "2030-01-01T00:00:00Z"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        return this;
    }

    public Response putFrame(String round, String csv) {
        return asAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body(bytes(csv))
                .put("/api/v1/rounds/" + round + "/workplaces");
    }

    public Response putNeeds(String round, String csv) {
        return asAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body(bytes(csv))
                .put("/api/v1/rounds/" + round + "/needs");
    }

    /** Imports programmes and what they teach through the template importer. */
    public Response importProgrammes(String programmes, String competences) {
        return asAdmin()
                .multiPart("source", "template")
                .multiPart("file", "programmes.csv", bytes(programmes), "text/csv")
                .multiPart("file", "programme_competences.csv", bytes(competences), "text/csv")
                .post("/api/v1/catalogue/imports");
    }

    /** Starts an analysis as stated and returns its id. */
    public String analyse(String round) {
        return asAdmin()
                .contentType("application/json")
                .body(Map.of("round", round, "mode", "stated"))
                .post("/api/v1/analyses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** All rows of a table, page after page. */
    public List<Map<String, Object>> gaps(String analysis, String query) {
        var rows = new java.util.ArrayList<Map<String, Object>>();
        String cursor = "0";
        while (cursor != null) {
            Response page =
                    asAdmin().get("/api/v1/analyses/" + analysis + "/gaps?size=1000&cursor=" + cursor + "&" + query);
            page.then().statusCode(200);
            rows.addAll(page.jsonPath().getList("items"));
            cursor = page.jsonPath().getString("next");
        }
        return rows;
    }

    /** A file of the demonstration, as text. */
    public static String demo(String name) {
        try (var file = Objects.requireNonNull(Api.class.getResourceAsStream("/demo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
