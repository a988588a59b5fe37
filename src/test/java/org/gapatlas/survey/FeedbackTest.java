package org.gapatlas.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something back at once: programmes near the workplace, and its answer beside its step's average. */
@QuarkusTest
class FeedbackTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026
            B01,Cell Demo AB,SE,2482,SE331,CEL,medium,200
            B02,Pack Demo AB,SE,2480,SE331,CEL,medium,100
            B03,Coat Demo Oy,SE,2482,SE331,CEL,medium,90
            B04,Late Demo AB,SE,2482,SE331,CEL,medium,80
            B05,Calm Demo AB,SE,2482,SE331,CEL,medium,80
            B11,Ore Demo AB,SE,2584,SE332,RAW,medium,70
            B12,Rock Demo AB,SE,2584,SE332,RAW,medium,60
            """;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void an_average_is_over_the_workplaces_that_answered_the_question() {
        open("back-average");
        answer("back-average", "B01", 240, """
                "trainee_places": 6,""", """
                "2027": {"recruit_new": 3, "recruit_replace": 1}, "2028": {"recruit_new": {"bracket": "3-5"}},
                "2029": {"recruit_new": {"unknown": true}}""");
        answer("back-average", "B02", 100, "", "\"2030\": {\"recruit_new\": 7}");
        needNobody("back-average", "B05", 80);
        api.putNeeds("back-average", "workplace,year,role,new,replacement\nB03,2028,R11,6,2\n")
                .then()
                .statusCode(200);
        var items = comparison("back-average", "B01");
        // 240, 100 and 80; the file has no headcount, and B04 has not answered.
        items.body(of("headcount.persons.reference_day") + ".own", equalTo(240.0f))
                .body(of("headcount.persons.reference_day") + ".stage", equalTo(140.0f))
                .body(of("headcount.persons.reference_day") + ".flag", nullValue())
                .body(of("headcount.persons.reference_day") + ".previous", nullValue());
        // 3 and the bracket's 4, 7 of B02, 6 of the file, none of B05: 20 over four workplaces.
        items.body(of("need.flow.new_post") + ".own", equalTo(7.0f))
                .body(of("need.flow.new_post") + ".stage", equalTo(5.0f));
        // Only two groups replace anybody at all.
        items.body(of("need.flow.replacement") + ".own", equalTo(1.0f))
                .body(of("need.flow.replacement") + ".stage", nullValue())
                .body(of("need.flow.replacement") + ".flag", equalTo("c"));
        items.body(of("hosting.places_per_year") + ".own", equalTo(6.0f))
                .body(of("hosting.places_per_year") + ".flag", equalTo("c"));
        // Nobody has answered it: unknown, and no secret.
        items.body(of("need.flow.upskill") + ".stage", nullValue())
                .body(of("need.flow.upskill") + ".flag", nullValue());
    }

    @Test
    void a_step_with_two_companies_keeps_its_average_to_itself() {
        open("back-two");
        answer("back-two", "B11", 70, "", "\"2027\": {\"recruit_new\": 4}");
        answer("back-two", "B12", 60, "", "\"2027\": {\"recruit_new\": 2}");
        comparison("back-two", "B11")
                .body(of("headcount.persons.reference_day") + ".stage", nullValue())
                .body(of("headcount.persons.reference_day") + ".flag", equalTo("c"))
                .body(of("need.flow.new_post") + ".own", equalTo(4.0f))
                .body(of("need.flow.new_post") + ".stage", nullValue())
                .body(of("need.flow.new_post") + ".flag", equalTo("c"));
    }

    @Test
    void nobody_gets_at_another_workplaces_numbers() {
        open("back-other");
        answer("back-other", "B02", 100, "", "\"2027\": {\"recruit_new\": 7}");
        var own = Respondent.of(api, "back-other", "B01");
        own.as().get("/api/v1/respondent/comparison?workplace=B02").then().statusCode(404);
        own.as().get("/api/v1/respondent/programmes?workplace=B02").then().statusCode(404);
        own.as()
                .get("/api/v1/respondent/comparison")
                .then()
                .statusCode(200)
                .body(of("headcount.persons.reference_day") + ".own", nullValue())
                .body(of("headcount.persons.reference_day") + ".stage", nullValue());
        api.asAdmin().get("/api/v1/respondent/comparison").then().statusCode(403);
    }

    @Test
    void programmes_for_the_roles_reported_come_the_nearest_first() {
        api.importProgrammes(Api.demo("programmes.csv"), Api.demo("programme_competences.csv"))
                .then()
                .statusCode(201);
        open("back-near");
        var electric = answer("back-near", "B01", 240, "", "\"2027\": {\"recruit_new\": 3}");
        electric.patch("{\"lists\": {\"need\": {\"n7f3k2\": {\"role\": \"R21\"}}}}")
                .then()
                .statusCode(200);
        electric.as()
                .get("/api/v1/respondent/programmes?lang=sv")
                .then()
                .statusCode(200)
                .body("items[0].programme", equalTo("P07"))
                .body("items[0].title", equalTo("El- och energiprogrammet"))
                .body("items[0].municipality", equalTo("SE-2482"))
                .body("items[0].minutes", equalTo(0))
                .body("items[0].roles", contains("R21"))
                .body("items.programme", hasItem("P05"));
    }

    private ValidatableResponse comparison(String round, String workplace) {
        return Respondent.of(api, round, workplace)
                .as()
                .get("/api/v1/respondent/comparison")
                .then()
                .statusCode(200);
    }

    private static String of(String concept) {
        return "items.find { it.concept == '" + concept + "' }";
    }

    private Respondent answer(String round, String workplace, int headcount, String more, String plan) {
        return send(round, workplace, """
                {"language": "en", "answers": {"headcount": %d, %s "has_needs": "needs"},
                 "lists": {"need": {"n7f3k2": {"role": "R11", "certainty": "planned", "plan": {%s}}}}}""".formatted(headcount, more, plan));
    }

    private void needNobody(String round, String workplace, int headcount) {
        send(round, workplace, "{\"answers\": {\"headcount\": %d, \"has_needs\": \"none\"}}".formatted(headcount));
    }

    private Respondent send(String round, String workplace, String answer) {
        var respondent = Respondent.of(api, round, workplace);
        respondent.patch(answer).then().statusCode(200);
        respondent.submit("key", respondent.tag()).then().statusCode(201);
        return respondent;
    }

    private void open(String round) {
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
    }
}
