package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.audit.AuditEntry;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.audit.AuditStore;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round ends, is extended, ends again and is made final; every step of a case leaves its row. */
@QuarkusTest
class ClosingTest {

    @Inject
    AuditStore entries;

    @Inject
    AuditLog audit;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void what_was_begun_becomes_a_closed_part_and_is_taken_up_again_by_an_extension() {
        open("ending");
        var begun = Respondent.of(api, "ending", "W1");
        begun.patch("{\"answers\": {\"headcount\": 12}}").then().statusCode(200);
        var revising = Respondent.of(api, "ending", "W2");
        revising.patch("{\"answers\": {\"headcount\": 30, \"has_needs\": \"none\"}}");
        revising.submit("first", revising.tag()).then().statusCode(201);
        revising.patch("{\"answers\": {\"headcount\": 31}}");
        close("ending");
        assertThat(states("ending")).containsExactly("closed_partial", "in_revision", "not_started");
        api.asAdmin().get("/api/v1/rounds/ending/progress").then().body("items[0].answered", equalTo(1));
        extend("ending").then().statusCode(200).body("state", equalTo("open"));
        assertThat(states("ending")).containsExactly("in_progress", "in_revision", "not_started");
        begun.read().then().body("answers.headcount", equalTo(12));
        assertThat(steps("ending", "W1")).containsExactly("in_progress", "closed_partial", "in_progress");
        assertThat(steps("ending", "W2")).containsExactly("in_progress", "submitted", "in_revision");
        assertThat(audit.findBreak("round/ending/" + Buckets.of("W1"))).isEmpty();
    }

    @Test
    void a_final_round_is_neither_extended_nor_corrected() {
        open("finality");
        finalise("finality").then().statusCode(422).body("errors.code", contains("round-not-closed"));
        close("finality");
        finalise("finality").then().statusCode(200).body("state", equalTo("final"));
        finalise("finality").then().statusCode(200).body("state", equalTo("final"));
        extend("finality").then().statusCode(422).body("errors.code", contains("round-final"));
        api.putNeeds("finality", "workplace,year,role,new,replacement\nW1,2028,R11,1,0\n")
                .then()
                .statusCode(422)
                .body("errors.code", contains("round-final"));
        api.asAdmin().get("/api/v1/rounds/finality").then().body("state", equalTo("final"));
    }

    @Test
    void every_way_that_a_case_goes_leaves_its_row() {
        open("rows");
        var anna = Respondent.of(api, "rows", "W3");
        for (String kind : List.of("refused", "out_of_scope", "no_needs"))
            anna.as()
                    .contentType("application/json")
                    .body(Map.of("kind", kind))
                    .post("/api/v1/respondent/outcome")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo(kind));
        anna.patch("{\"answers\": {\"headcount\": 30, \"has_needs\": \"none\"}}");
        anna.submit("key", anna.tag()).then().statusCode(201);
        api.asAdmin()
                .contentType("application/json")
                .body("""
                        {"questionnaire": "competence-needs", "version": "2026.1.1",
                         "answers": {"headcount": 31, "has_needs": "none"}}
                        """)
                .put("/api/v1/rounds/rows/workplaces/W3/response")
                .then()
                .statusCode(201);
        assertThat(steps("rows", "W3"))
                .containsExactly(
                        "refused", "out_of_scope", "no_needs", "in_revision", "submitted", "completed_by_phone");
    }

    @Transactional
    List<String> steps(String round, String workplace) {
        try (Stream<AuditStore.Stored> chain = entries.read("round/" + round + "/" + Buckets.of(workplace))) {
            return chain.map(AuditStore.Stored::entry)
                    .filter(entry -> entry.subject().equals(workplace))
                    .map(AuditEntry::action)
                    .toList();
        }
    }

    private List<String> states(String round) {
        return api.asAdmin()
                .get("/api/v1/rounds/" + round + "/workplaces")
                .then()
                .extract()
                .path("items.state");
    }

    private void close(String round) {
        api.asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/" + round + ":close")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"));
    }

    private io.restassured.response.Response finalise(String round) {
        return api.asAdmin().contentType("application/json").post("/api/v1/rounds/" + round + ":finalise");
    }

    private io.restassured.response.Response extend(String round) {
        return api.asAdmin()
                .contentType("application/json")
                .body(Map.of("closesAt", "2031-01-01T00:00:00Z"))
                .patch("/api/v1/rounds/" + round);
    }

    private void open(String round) {
        api.openRound(round);
        api.putFrame(round, """
                id,name,country,municipality_code,stage,headcount_2026
                W1,One Demo AB,SE,2482,CEL,12
                W2,Two Demo AB,SE,2482,CEL,30
                W3,Three Demo AB,SE,2482,CEL,300
                """).then().statusCode(200);
    }
}
