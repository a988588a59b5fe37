package org.gapatlas.survey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.gapatlas.testing.Api;

/** A company's respondent as it acts over HTTP: opens its code, writes, sends in. */
final class Respondent {

    private final String token;

    private Respondent(String token) {
        this.token = token;
    }

    /** Invited to a round, and signed in with the code. */
    static Respondent of(Api api, String round, String workplace) {
        return withCode(code(api, round, workplace));
    }

    static Respondent withCode(String code) {
        return new Respondent(session(code).then().statusCode(201).extract().path("token"));
    }

    static Response session(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/respondent/session");
    }

    static String code(Api api, String round, String workplace) {
        return api.asAdmin()
                .contentType("application/json")
                .body(Map.of("workplaces", List.of(workplace), "renew", true))
                .post("/api/v1/rounds/" + round + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].code");
    }

    Response read() {
        return as().get("/api/v1/respondent/response");
    }

    String tag() {
        return read().header("ETag");
    }

    Response patch(String tag, String patch) {
        return as().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(patch)
                .patch("/api/v1/respondent/response");
    }

    /** Writes over whatever stands there. */
    Response patch(String patch) {
        return patch(tag(), patch);
    }

    Response submit(String key, String tag) {
        return as().contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .body("{}")
                .post("/api/v1/respondent/response/submissions");
    }

    Response check() {
        return as().contentType("application/json").body("{}").post("/api/v1/respondent/response/check");
    }

    RequestSpecification as() {
        return given().header("Authorization", "Bearer " + token);
    }
}
