package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.questionnaire.Questionnaires;
import org.gapatlas.questionnaire.Rule;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page would refuse, the server refuses too: for every check of the shipped questionnaires. */
@QuarkusTest
class ShippedChecksTest {

    private static final String GOOD = """
            {"language": "fi", "answers": {"headcount": 100, "has_needs": "needs"}, "lists": {"need": {"aaaaaa":
             {"role": "R11", "plan": {"2028": {"recruit_new": 3}}, "certainty": "decided"}}}}""";

    /** For each check a change of a good response that fails it, and where the finding must point. */
    private static final Map<String, Case> CASES = new TreeMap<>(Map.of(
            "role_or_words", need("{\"role\": null}"),
            "levels_in_order", need("{\"level_from\": 6, \"level_to\": 5}"),
            "empty_need", need("{\"plan\": {\"2028\": {\"recruit_new\": 0}}}"),
            "upskill_gt_staff", need("{\"plan\": {\"2028\": {\"upskill\": 150}, \"2029\": {\"upskill\": 60}}}"),
            "headcount_jump", new Case("{\"answers\": {\"headcount\": 160}}", "/answers/headcount")));

    private record Case(String patch, String pointer) {}

    @Inject
    Questionnaires questionnaires;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void every_check_of_the_shipped_questionnaire_is_kept_by_the_server() {
        open("shipped-checks", "competence-needs");
        var shipped = questionnaires.find("competence-needs", "2026.1.1").orElseThrow();
        assertThat(shipped.checks()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(CASES.keySet());
        int place = 1;
        for (Rule rule : shipped.checks()) tryIt("shipped-checks", "D%02d".formatted(place++), rule);
    }

    @Test
    void every_check_of_the_short_track_is_kept_by_the_server() {
        open("shipped-checks-short", "competence-needs-short");
        var shipped = questionnaires.find("competence-needs-short", "2026.1.1").orElseThrow();
        assertThat(CASES.keySet())
                .containsAll(shipped.checks().stream().map(Rule::id).toList());
        int place = 1;
        for (Rule rule : shipped.checks()) tryIt("shipped-checks-short", "D%02d".formatted(place++), rule);
        assertThat(place).isGreaterThan(1);
    }

    @Test
    void a_warning_is_let_through_once_it_is_confirmed_and_the_reason_is_kept() {
        open("confirmed", "competence-needs");
        var anna = Respondent.of(api, "confirmed", "D16");
        anna.patch(GOOD).then().statusCode(200);
        anna.patch(CASES.get("upskill_gt_staff").patch()).then().statusCode(200);
        anna.patch("{\"confirmed\": [{\"check\": \"upskill_gt_staff\"}]}")
                .then()
                .statusCode(200);
        anna.submit("without-reason", anna.tag()).then().statusCode(422);
        anna.patch("{\"confirmed\": [{\"check\": \"upskill_gt_staff\", \"reason\": \"New line in March\"}]}")
                .then()
                .statusCode(200);
        anna.check().then().body("warnings.size()", org.hamcrest.Matchers.equalTo(0));
        anna.submit("with-reason", anna.tag()).then().statusCode(201);
        anna.read().then().body("confirmed[0].reason", org.hamcrest.Matchers.equalTo("New line in March"));
    }

    private void tryIt(String round, String workplace, Rule rule) {
        Case refused = CASES.get(rule.id());
        var anna = Respondent.of(api, round, workplace);
        anna.patch(GOOD).then().statusCode(200);
        // Something to compare with: the last answer.
        anna.submit("good", anna.tag()).then().statusCode(201);
        anna.patch(refused.patch()).then().statusCode(200);
        String where = rule.level() == Rule.Level.ERROR ? "errors" : "warnings";
        anna.check()
                .then()
                .body(where + ".code", hasItem(rule.id()))
                .body(where + ".pointer", hasItem(refused.pointer()));
        anna.submit("refused", anna.tag())
                .then()
                .statusCode(422)
                .body("errors.code", hasItems(rule.id()))
                .body("errors.pointer", hasItems(refused.pointer()));
        anna.read().then().body("state", org.hamcrest.Matchers.equalTo("in_revision"));
    }

    private static Case need(String change) {
        return new Case("{\"lists\": {\"need\": {\"aaaaaa\": " + change + "}}}", "/lists/need/aaaaaa");
    }

    private void open(String round, String survey) {
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of(
                        "id",
                        round,
                        "survey",
                        survey,
                        "version",
                        "2026.1.1",
                        "name",
                        "Round " + round,
                        "referenceDate",
                        "2026-09-01",
                        "horizonYears",
                        4,
                        "opensAt",
                        "2026-01-01T00:00:00Z",
                        "closesAt",
                        "2030-01-01T00:00:00Z"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        api.putFrame(round, Api.demo("workplaces.csv")).then().statusCode(200);
    }
}
