package org.gapatlas.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known from last time and from the register stands in the form, marked, until somebody has looked at it. */
@QuarkusTest
class PrefillTest {

    @Inject
    Drafts drafts;

    @Inject
    Rounds rounds;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void the_register_fills_in_what_it_knows_and_saving_takes_the_mark_away() {
        open("prefill-register", "2027-01-01T00:00:00Z");
        drafts.bringAlong(rounds.find("prefill-register").orElseThrow(), "D16", "test");
        var anna = Respondent.of(api, "prefill-register", "D16");
        anna.read()
                .then()
                .body("state", equalTo("in_progress"))
                .body("answers.stage", contains("CEL"))
                .body("prefilled", contains("/answers/headcount", "/answers/stage", "/answers/workplace_languages"));
        anna.patch("{\"answers\": {\"headcount\": 245}}")
                .then()
                .statusCode(200)
                .body("prefilled", contains("/answers/stage", "/answers/workplace_languages"));
    }

    @Test
    void last_times_needs_come_along_without_their_numbers_and_their_certainty() {
        open("prefill-before", "2030-01-01T00:00:00Z", "2026-01-15T00:00:00Z");
        var anna = Respondent.of(api, "prefill-before", "D16");
        anna.patch("""
                {"answers": {"headcount": 200, "has_needs": "needs"}, "lists": {"need": {"n7f3k2": {"role": "R11",
                 "level_from": 4, "plan": {"2028": {"recruit_new": 3}}, "certainty": "decided"}}}}""").then().statusCode(200);
        anna.submit("before", anna.tag()).then().statusCode(201);
        open("prefill-after", "2031-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
        drafts.bringAlong(rounds.find("prefill-after").orElseThrow(), "D16", "test");
        Respondent.of(api, "prefill-after", "D16")
                .read()
                .then()
                .body("answers.headcount", equalTo(200))
                .body("answers.has_needs", nullValue())
                .body("lists.need.n7f3k2.role", equalTo("R11"))
                .body("lists.need.n7f3k2.level_from", equalTo(4))
                .body("lists.need.n7f3k2.plan", nullValue())
                .body("lists.need.n7f3k2.certainty", nullValue());
    }

    @Test
    void a_form_that_is_being_written_stays_as_it_is() {
        open("prefill-begun", "2030-01-01T00:00:00Z");
        var anna = Respondent.of(api, "prefill-begun", "D16");
        anna.patch("{\"answers\": {\"headcount\": 7}}").then().statusCode(200);
        drafts.bringAlong(rounds.find("prefill-begun").orElseThrow(), "D16", "test");
        anna.read()
                .then()
                .body("answers.headcount", equalTo(7))
                .body("answers.stage", nullValue())
                .body("prefilled", empty());
    }

    private void open(String round, String closes) {
        open(round, closes, "2026-01-01T00:00:00Z");
    }

    private void open(String round, String closes, String opens) {
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of(
                        "id",
                        round,
                        "survey",
                        "competence-needs",
                        "version",
                        "2026.1.1",
                        "name",
                        "Round " + round,
                        "referenceDate",
                        "2026-09-01",
                        "horizonYears",
                        4,
                        "opensAt",
                        opens,
                        "closesAt",
                        closes))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        api.putFrame(round, Api.demo("workplaces.csv")).then().statusCode(200);
    }
}
