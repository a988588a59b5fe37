package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Analysts look at answers: they remark on items, decide, and put right with a reason. */
@QuarkusTest
class ReviewTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026,contact_email
            V01,Cell Demo AB,SE,2482,SE331,CEL,medium,200,kim@demo.example
            V02,Calm Demo AB,SE,2482,SE331,CEL,medium,90,
            """;

    private static final String ANSWER = """
            {"language":"en","answers":{"headcount":200,"stage":["CEL"],"has_needs":"needs"},"lists":{"need":{
             "n7f3k2":{"role":"R11","plan":{"2028":{"recruit_new":3}},"certainty":"decided"},
             "b2c3d4":{"role":"R15","plan":{"2028":{"recruit_new":{"bracket":"3-5"}}},"certainty":"planned"}}}}""";

    private Api api;

    @Inject
    DataSource database;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void a_remark_stays_at_its_item_when_the_items_change_places() {
        String round = answered("rev-remark");
        remark(round, "/lists/need/b2c3d4/plan", "Three to five of how many?")
                .then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .body("remarks", hasSize(1))
                .body("remarks[0].pointer", equalTo("/lists/need/b2c3d4/plan"))
                .body("remarks[0].by", equalTo("admin"))
                .body("remarks[0].revision", equalTo(1));
        var kim = Respondent.of(api, round, "V01");
        // The same two needs, sent again in the other order, and one number changed.
        kim.patch("{\"lists\":{\"need\":null}}").then().statusCode(200);
        kim.patch("""
                {"lists":{"need":{
                 "b2c3d4":{"role":"R15","plan":{"2028":{"recruit_new":{"bracket":"3-5"}}},"certainty":"planned"},
                 "n7f3k2":{"role":"R11","plan":{"2028":{"recruit_new":4}},"certainty":"decided"}}}}""").then().statusCode(200);
        kim.submit("again", kim.tag()).then().statusCode(201);
        read(round)
                .then()
                .body("revision", equalTo(2))
                .body("remarks[0].pointer", equalTo("/lists/need/b2c3d4/plan"))
                .body("changes", hasSize(1))
                .body("changes[0].pointer", equalTo("/lists/need/n7f3k2/plan/2028/recruit_new"))
                .body("changes[0].before", equalTo(3))
                .body("changes[0].after", equalTo(4));
    }

    @Test
    void a_rejected_answer_counts_no_more_until_there_is_a_new_one() {
        String round = answered("rev-reject");
        assertThat(answeredIn(round)).isEqualTo(1);
        decide(round, "flag", 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("has_issues"))
                .body("possible", containsInAnyOrder("approve", "reject"));
        assertThat(answeredIn(round)).isEqualTo(1);
        decide(round, "reject", 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("possible", contains("reopen"));
        assertThat(answeredIn(round)).isZero();
        assertThat(exported(round)).doesNotContain("V01");
        api.asAdmin()
                .get("/api/v1/analyses/" + api.analyse(round))
                .then()
                .body("saw.answered", equalTo(0))
                .body("saw.needLines", equalTo(0));
        decide(round, "reopen", 1).then().statusCode(200).body("state", equalTo("received"));
        assertThat(answeredIn(round)).isEqualTo(1);
        decide(round, "reject", 1).then().statusCode(200);
        var kim = Respondent.of(api, round, "V01");
        kim.patch("{\"answers\":{\"headcount\":201}}").then().statusCode(200);
        kim.submit("anew", kim.tag()).then().statusCode(201);
        read(round).then().body("state", equalTo("received")).body("revision", equalTo(2));
        assertThat(answeredIn(round)).isEqualTo(1);
    }

    @Test
    void a_decision_is_about_the_answer_that_was_looked_at() {
        String round = answered("rev-stale");
        decide(round, "approve", 2)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("review-of-another"))
                .body("errors[0].pointer", equalTo("/revision"));
        decide(round, "reopen", 1)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("review-impossible"))
                .body("errors[0].message", containsString("received"));
        decide(round, "applaud", 1).then().statusCode(422);
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("event", "approve", "revision", 0))
                .post(address(round, "V02") + "/review")
                .then()
                .statusCode(422);
        read(round).then().body("state", equalTo("received"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/answers/shoe_size",
                "/lists/pets",
                "/lists/need/B 2",
                "/lists/need/n7f3k2/shoe_size",
                "answers/headcount",
                "/answers",
                "/"
            })
    void a_remark_on_what_is_not_asked_is_refused(String pointer) {
        String round = answered("rev-nothing-" + Math.abs(pointer.hashCode()));
        remark(round, pointer, "Why?")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("remark-on-nothing"))
                .body("errors[0].message", containsString(pointer));
        read(round).then().body("remarks", empty());
    }

    @Test
    void an_empty_remark_and_one_on_no_answer_are_refused() {
        String round = answered("rev-empty");
        remark(round, "/answers/headcount", " ").then().statusCode(422);
        remark(round, "/answers/headcount", "x".repeat(2_001)).then().statusCode(422);
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("text", "Where are you?"))
                .post(address(round, "V02") + "/review/remarks")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("review-of-nothing"));
        read(round).then().body("remarks", empty());
    }

    @Test
    void a_correction_is_a_new_revision_with_its_reason_and_the_sent_one_stays() {
        String round = answered("rev-correct");
        decide(round, "approve", 1).then().statusCode(200);
        Response sent = api.asAdmin().get(address(round, "V01") + "/response");
        sent.then()
                .statusCode(200)
                .body("answers.headcount", equalTo(200))
                .body("answers.contact_email", equalTo(null));
        correct(
                        round,
                        sent.header("ETag"),
                        "{\"answers\":{\"headcount\":210},\"reason\":\"Typed 200 for 210, by phone.\"}")
                .then()
                .statusCode(201)
                .body("revision", equalTo(2));
        read(round)
                .then()
                .body("state", equalTo("edited"))
                .body("revision", equalTo(2))
                .body("corrections[0].revision", equalTo(2))
                .body("corrections[0].reason", equalTo("Typed 200 for 210, by phone."))
                .body("changes[0].pointer", equalTo("/answers/headcount"));
        assertThat(exported(round)).contains(",headcount,,210,").doesNotContain(",headcount,,200,");
        var kim = Respondent.of(api, round, "V01");
        kim.as().get("/api/v1/respondent/receipts/1").then().statusCode(200);
        kim.read()
                .then()
                .body("answers.headcount", equalTo(210))
                .body("state", equalTo("submitted"))
                .body("answers.contact_email", equalTo("kim@demo.example"));
        assertThat(audited(round, "V01", "submitted")).hasSize(2);
    }

    @Test
    void a_correction_is_held_to_the_rules_of_the_form() {
        String round = answered("rev-rules");
        String tag = tag(round);
        correct(round, tag, "{\"answers\":{\"headcount\":210}}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("correction-reason"));
        correct(round, tag, "{\"answers\":{\"headcount\":-1},\"reason\":\"So\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/headcount"));
        correct(round, tag, "{\"lists\":{\"need\":null},\"reason\":\"So\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lists/need"));
        correct(round, tag, "{\"answers\":{\"contact_email\":\"a@demo.example\"},\"reason\":\"So\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("contact-not-here"));
        correct(round, tag, "{\"answers\":{\"headcount\":200},\"reason\":\"Nothing changes\"}")
                .then()
                .statusCode(201)
                .body("revision", equalTo(1));
        read(round).then().body("state", equalTo("received")).body("corrections", empty());
    }

    @Test
    void a_correction_never_runs_over_somebody_else() {
        String round = answered("rev-race");
        String tag = tag(round);
        String change = "{\"answers\":{\"headcount\":210},\"reason\":\"By phone\"}";
        api.asAdmin()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(address(round, "V01") + "/response")
                .then()
                .statusCode(428);
        var kim = Respondent.of(api, round, "V01");
        kim.patch("{\"answers\":{\"trainee_places\":7}}").then().statusCode(200);
        correct(round, tag, change).then().statusCode(409).body("type", containsString("being-revised"));
        kim.submit("second", kim.tag()).then().statusCode(201);
        correct(round, tag, change)
                .then()
                .statusCode(412)
                .body("params.current.answers.trainee_places", equalTo(7))
                .body("params.current.answers.contact_email", equalTo(null));
        correct(round, tag(round), change).then().statusCode(201).body("revision", equalTo(3));
    }

    @Test
    void closed_rounds_are_corrected_and_final_ones_are_not() {
        String round = answered("rev-final");
        step(round, ":close");
        correct(round, tag(round), "{\"answers\":{\"headcount\":210},\"reason\":\"By phone\"}")
                .then()
                .statusCode(201);
        Desk desk = Desk.signedIn();
        desk.read("/desk/rounds/" + round);
        desk.send("/desk/rounds/" + round + "/finalise", Map.of()).then().statusCode(303);
        correct(round, tag(round), "{\"answers\":{\"headcount\":220},\"reason\":\"By phone\"}")
                .then()
                .statusCode(409)
                .body("type", containsString("round-final"));
        decide(round, "approve", 2).then().statusCode(422).body("errors[0].code", equalTo("round-final"));
    }

    @Test
    void what_came_as_a_file_is_corrected_as_a_file() {
        String round = "rev-file";
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        api.putNeeds(round, "workplace,year,role,new,replacement,upskill,probability\nV01,2028,R11,3,1,,0.9\n")
                .then()
                .statusCode(200);
        read(round).then().statusCode(200).body("revision", equalTo(1));
        correct(round, tag(round), "{\"answers\":{\"headcount\":210},\"reason\":\"By phone\"}")
                .then()
                .statusCode(409)
                .body("type", containsString("answer-filed"));
        decide(round, "reject", 1).then().statusCode(200);
        // The same file again is no new answer; another one is.
        api.putNeeds(round, "workplace,year,role,new,replacement,upskill,probability\nV01,2028,R11,3,1,,0.9\n");
        read(round).then().body("state", equalTo("rejected"));
        api.putNeeds(round, "workplace,year,role,new,replacement,upskill,probability\nV01,2028,R11,4,1,,0.9\n");
        read(round).then().body("state", equalTo("received")).body("revision", equalTo(2));
    }

    @Test
    void reviews_are_analysts_work_alone() {
        String round = answered("rev-who");
        for (String role : List.of("steward", "auditor")) {
            String key = key(role);
            io.restassured.RestAssured.given()
                    .header("Authorization", "Bearer " + key)
                    .get(address(round, "V01") + "/review")
                    .then()
                    .statusCode(403);
            io.restassured.RestAssured.given()
                    .header("Authorization", "Bearer " + key)
                    .get(address(round, "V01") + "/response")
                    .then()
                    .statusCode(403);
        }
        io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + key("analyst"))
                .get(address(round, "V01") + "/review")
                .then()
                .statusCode(200);
    }

    @Test
    void the_database_counts_the_same_answers_as_the_table_of_states() throws SQLException {
        api.openRound("rev-counts").putFrame("rev-counts", FRAME).then().statusCode(200);
        try (var connection = database.getConnection()) {
            for (CaseState state : CaseState.values())
                for (ReviewState review : ReviewState.values())
                    try (var statement = connection.prepareStatement(
                            "update workplace set state = ?, review = ? where round = 'rev-counts' and id = 'V02' returning counts")) {
                        statement.setString(1, state.word());
                        statement.setString(2, review.word());
                        var rows = statement.executeQuery();
                        assertThat(rows.next()).isTrue();
                        assertThat(rows.getBoolean(1))
                                .as(state + " " + review)
                                .isEqualTo(state.isAnswered() && review != ReviewState.REJECTED);
                    }
        }
    }

    private String answered(String round) {
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        var kim = Respondent.of(api, round, "V01");
        kim.patch(ANSWER).then().statusCode(200);
        kim.submit("first", kim.tag()).then().statusCode(201);
        return round;
    }

    private Response read(String round) {
        return api.asAdmin().get(address(round, "V01") + "/review");
    }

    private Response decide(String round, String event, int revision) {
        return api.asAdmin()
                .queryParam("lang", "en")
                .contentType("application/json")
                .body(Map.of("event", event, "revision", revision))
                .post(address(round, "V01") + "/review");
    }

    private Response remark(String round, String pointer, String text) {
        return api.asAdmin()
                .queryParam("lang", "en")
                .contentType("application/json; charset=UTF-8")
                .body(Map.of("pointer", pointer, "text", text))
                .post(address(round, "V01") + "/review/remarks");
    }

    private Response correct(String round, String tag, String patch) {
        return api.asAdmin()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(patch)
                .patch(address(round, "V01") + "/response");
    }

    private String tag(String round) {
        return api.asAdmin().get(address(round, "V01") + "/response").header("ETag");
    }

    private void step(String round, String step) {
        api.asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/" + round + step)
                .then()
                .statusCode(200);
    }

    private int answeredIn(String round) {
        return api.asAdmin().get("/api/v1/rounds/" + round + "/progress").path("items[0].answered");
    }

    private String exported(String round) {
        return api.asAdmin()
                .accept("text/csv")
                .get("/api/v1/rounds/" + round + "/responses")
                .asString();
    }

    private String key(String role) {
        return api.asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "review-" + role, "roles", List.of(role)))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private List<String> audited(String round, String workplace, String action) {
        var found = new java.util.ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select detail from audit_entry where chain like ? and subject = ? and action = ? order by at")) {
            statement.setString(1, "round/" + round + "/%");
            statement.setString(2, workplace);
            statement.setString(3, action);
            var rows = statement.executeQuery();
            while (rows.next()) found.add(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static String address(String round, String workplace) {
        return "/api/v1/rounds/" + round + "/workplaces/" + workplace;
    }
}
