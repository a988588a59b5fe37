package org.gapatlas.access.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, what is taken, and how every refusal looks. */
@QuarkusTest
class GuardTest {

    private static final String ROUND = """
            {"id":"guarded","survey":"competence-needs","version":"2026.1.1","name":"G","referenceDate":"2026-09-01",
             "horizonYears":%s,"opensAt":"2026-01-01T00:00:00Z","closesAt":"2030-01-01T00:00:00Z"%s}""";

    @ParameterizedTest
    @ValueSource(
            strings = {"/rounds", "/analyses", "/assumptions", "/api-keys", "/catalogue/imports", "/respondent/response"
            })
    void nobody_gets_in_without_a_token(String path) {
        given().get("/api/v1" + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthorized"), "requestId", notNullValue());
        given().header("Authorization", "Bearer gas_guessed")
                .get("/api/v1" + path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/taxonomy/roles",
                "/api/v1/programmes",
                "/api/v1/releases",
                "/q/health",
                "/q/openapi",
                "/"
            })
    void what_is_open_needs_none(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void a_key_opens_what_its_roles_may_and_nothing_else() {
        String secret = Api.signedIn()
                .asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "planner's machine", "roles", List.of("planner")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        given().header("Authorization", "Bearer " + secret)
                .get("/api/v1/analyses")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        Api.signedIn().asAdmin().get("/api/v1/api-keys").then().body("items.name", hasItem("planner's machine"));
        assertThat(Api.signedIn().asAdmin().get("/api/v1/api-keys").asString()).doesNotContain(secret);
    }

    @Test
    void a_session_that_was_ended_opens_nothing() {
        Api api = Api.signedIn();
        api.asAdmin().get("/api/v1/rounds").then().statusCode(200);
        api.asAdmin().delete("/api/v1/sessions/current").then().statusCode(204);
        api.asAdmin().get("/api/v1/rounds").then().statusCode(401);
    }

    @Test
    void a_wrong_password_is_told_in_the_readers_language() {
        given().contentType("application/json")
                .header("Accept-Language", "sv")
                .body(Map.of("user", "admin", "password", "guess"))
                .post("/api/v1/sessions")
                .then()
                .statusCode(401)
                .body("title", equalTo("Fel användare eller lösenord"));
    }

    @ParameterizedTest
    @CsvSource({"'\"4\"', ''", "4.5, ''", "null, ''", "4, ',\"more\":1'", "4, ',\"id\":\"twice\"'"})
    void json_is_taken_as_it_stands_or_not_at_all(String years, String more) {
        Api.signedIn()
                .asAdmin()
                .contentType("application/json")
                .body(ROUND.formatted(years, more))
                .post("/api/v1/rounds")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
                .contentType("application/problem+json")
                .body("errors[0].pointer", notNullValue(), "errors[0].message", notNullValue());
        Api.signedIn().asAdmin().get("/api/v1/rounds/guarded").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1//releases",
                "/api/v1/releases;a=b",
                "/api/v1/./releases",
                "/api/v1/x/../releases",
                "/api/v1/%2e%2e/releases",
                "/api/v1%2freleases",
                "/api/v1%5creleases",
                "/api/v1/releases%00"
            })
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) throws Exception {
        var asItStands = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
        var answer = HttpClient.newHttpClient().send(asItStands.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"ambiguous-path\"");
    }

    @Test
    void a_misspelt_parameter_is_no_filter() {
        given().get("/api/v1/programmes?reigon=SE331")
                .then()
                .statusCode(400)
                .body(
                        "code",
                        equalTo("unknown-parameter"),
                        "params.nearest",
                        org.hamcrest.Matchers.startsWith("region"));
        given().get("/api/v1/programmes?region=SE333")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-code"), "errors[0].params.nearest", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/releases", "/api/v1/nowhere", "/api/v1/analyses"})
    void every_answer_carries_the_safe_headers(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Request-Id", notNullValue());
    }
}
