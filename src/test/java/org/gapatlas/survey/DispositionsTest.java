package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a survey manager decides about cases without an answer, and takes back. */
@QuarkusTest
class DispositionsTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026
            H01,Head Office Demo AB,SE,2482,SE331,CEL,medium,200
            S01,Site Demo AB,SE,2482,SE331,CEL,medium,200
            S02,Other Site Demo AB,SE,2482,SE331,CEL,medium,100
            """;

    private static final String ANSWER = """
            {"language":"en","answers":{"headcount":200,"stage":["CEL"],"has_needs":"needs"},"lists":{"need":{
             "n7f3k2":{"role":"R11","plan":{"2028":{"recruit_new":3}},"certainty":"decided"}}}}""";

    private Api api;

    @Inject
    AuditLog audit;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void a_double_is_merged_its_answer_stays_and_counts_no_more() {
        String round = open("dis-merge");
        String code = Respondent.code(api, round, "S01");
        answer(round, "H01", null);
        answer(round, "S01", code);
        assertThat(answered(round)).isEqualTo(2);
        post(round, "S01", "/merge", Map.of("into", "H01", "reason", "The head office answered for the site."))
                .then()
                .statusCode(200)
                .body("state", equalTo("out_of_scope"))
                .body("mergedInto", equalTo("H01"))
                .body("reason", equalTo("The head office answered for the site."));
        assertThat(answered(round)).isEqualTo(1);
        assertThat(workplaces(round)).isEqualTo(2);
        Respondent.session(code).then().statusCode(401);
        api.asAdmin().get("/api/v1/rounds/" + round + "/workplaces/S01").then().body("revision", equalTo(1));
        assertThat(audit.findBreak("round/" + round + "/" + Buckets.of("S01"))).isEmpty();
        // Taken back, it counts again, and its code opens it again.
        post(round, "S01", "/restore", Map.of("reason", "They are two sites after all."))
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("mergedInto", nullValue())
                .body("reason", nullValue());
        assertThat(answered(round)).isEqualTo(2);
        Respondent.session(code).then().statusCode(201);
    }

    @Test
    void a_merge_that_would_lose_an_answer_or_leads_nowhere_is_refused() {
        String round = open("dis-refuse");
        answer(round, "S01", null);
        merge(round, "S01", "H01").body("errors[0].code", equalTo("merge-other-way"));
        merge(round, "S01", "S01").body("errors[0].code", equalTo("merge-with-itself"));
        merge(round, "S01", "S99").body("errors[0].code", equalTo("no-such-workplace"));
        post(round, "H01", "/merge", Map.of("into", "S01", "reason", " "))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        post(round, "S02", "", Map.of("kind", "out_of_scope", "reason", "Closed in March"))
                .then()
                .statusCode(200);
        merge(round, "H01", "S02").body("errors[0].code", equalTo("merge-into-nothing"));
        assertThat(answered(round)).isEqualTo(1);
        post(round, "H01", "/merge", Map.of("into", "S01", "reason", "Same people"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_begun_can_be_gone_on_with_after_a_decision_is_taken_back() {
        String round = open("dis-back");
        String code = Respondent.code(api, round, "S01");
        var kim = Respondent.withCode(code);
        kim.patch("{\"answers\":{\"headcount\":190}}").then().statusCode(200);
        post(round, "S01", "", Map.of("kind", "refused", "reason", "Said so on the phone"))
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        post(round, "S01", "/restore", Map.of("reason", "Rang back")).then().body("state", equalTo("in_progress"));
        kim.read().then().body("answers.headcount", equalTo(190));
        post(round, "S02", "", Map.of("kind", "refused", "reason", "No time"))
                .then()
                .statusCode(200);
        post(round, "S02", "/restore", Map.of("reason", "Has time")).then().body("state", equalTo("not_started"));
        post(round, "S02", "/restore", Map.of("reason", "Has time"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("state-forbids"));
    }

    @Test
    void a_workplace_leaves_the_frame_of_a_closed_round_too_and_comes_back_as_it_was() {
        String round = open("dis-closed");
        var kim = Respondent.of(api, round, "S01");
        kim.patch("{\"answers\":{\"headcount\":190}}").then().statusCode(200);
        api.asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/" + round + ":close")
                .then()
                .statusCode(200);
        post(round, "S01", "", Map.of("kind", "out_of_scope", "reason", "Never opened"))
                .then()
                .statusCode(200);
        assertThat(workplaces(round)).isEqualTo(2);
        post(round, "S01", "/restore", Map.of("reason", "It did")).then().body("state", equalTo("closed_partial"));
        assertThat(workplaces(round)).isEqualTo(3);
    }

    @Test
    void the_page_of_a_workplace_shows_who_may_what_and_does_it() {
        String round = open("dis-page");
        answer(round, "H01", null);
        Desk desk = Desk.signedIn();
        String place = "/desk/rounds/" + round + "/workplaces/S01";
        desk.read(place + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Id of the workplace that stays"))
                .body(containsString("No address is known."));
        desk.send(place + "/merge", Map.of("into", "H99", "reason", "Same people"))
                .then()
                .statusCode(422)
                .body(containsString("H99"));
        desk.send(place + "/merge", Map.of("into", " H01 ", "reason", "Same people"))
                .then()
                .statusCode(303);
        desk.read(place + "?lang=sv")
                .then()
                .body(containsString("Dubblett av H01"))
                .body(containsString("Same people"));
        desk.read(place + "?lang=fi").then().body(containsString("Kaksoiskappale: H01"));
        desk.send(place + "/restore", Map.of("reason", "Two sites")).then().statusCode(303);
        desk.send(place + "/outcome", Map.of("kind", "out_of_scope", "reason", ""))
                .then()
                .statusCode(422);
        desk.send(place + "/outcome", Map.of("kind", "bored", "reason", "So"))
                .then()
                .statusCode(400);
        desk.send(place + "/outcome", Map.of("kind", "out_of_scope", "reason", "Moved to Kemi"))
                .then()
                .statusCode(303);
        desk.read(place + "?lang=en").then().body(containsString("Why: Moved to Kemi"));
        desk.read("/desk/rounds/" + round + "/workplaces?state=out_of_scope&lang=en")
                .then()
                .body(containsString("Workplaces: 1"))
                .body(containsString("S01"));
        desk.read("/desk/rounds/" + round + "/workplaces?review=received&lang=en")
                .then()
                .body(containsString("Workplaces: 1"))
                .body(containsString("H01"));
    }

    private String open(String round) {
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        return round;
    }

    private void answer(String round, String workplace, @org.jspecify.annotations.Nullable String code) {
        var kim = code == null ? Respondent.of(api, round, workplace) : Respondent.withCode(code);
        kim.patch(ANSWER).then().statusCode(200);
        kim.submit("first", kim.tag()).then().statusCode(201);
    }

    private io.restassured.response.ValidatableResponse merge(String round, String twin, String into) {
        return post(round, twin, "/merge", Map.of("into", into, "reason", "Same people"))
                .then()
                .statusCode(422);
    }

    private Response post(String round, String workplace, String step, Map<String, ?> body) {
        return api.asAdmin()
                .queryParam("lang", "en")
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post("/api/v1/rounds/" + round + "/workplaces/" + workplace + "/disposition" + step);
    }

    private int answered(String round) {
        return api.asAdmin().get("/api/v1/rounds/" + round + "/progress").path("items[0].answered");
    }

    private int workplaces(String round) {
        return api.asAdmin().get("/api/v1/rounds/" + round + "/progress").path("items[0].workplaces");
    }
}
