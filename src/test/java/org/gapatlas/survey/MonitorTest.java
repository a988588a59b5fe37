package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a round stands, by workplaces and heads, and whom to ask next. */
@QuarkusTest
class MonitorTest {

    private static final String FRAME = """
            id,name,country,municipality_code,stage,headcount_2026,contact_email
            A1,A1 Demo AB,SE,2482,CEL,100,
            A2,A2 Demo AB,SE,2482,CEL,50,
            A3,A3 Demo AB,SE,2480,CEL,50,
            A4,A4 Demo AB,SE,2480,CEL,40,
            A5,A5 Demo AB,SE,2480,SUP,20,
            A6,A6 Demo Oy,FI,564,SUP,10,
            A7,A7 Demo Oy,FI,564,SUP,300,
            """;

    @Inject
    Monitor monitor;

    @Inject
    Rounds rounds;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void the_share_of_an_answer_is_its_part_of_the_variance() {
        fill("variance");
        // Cells: y 10, 10, 0 for x 100, 50, 50, so R = 0.1 and s² the median of 0, 0.1² and 0.1². Suppliers have one
        // answer, y 4 for x 20, so all four count: R = 24/220 and s² the median of their squared distances to it.
        double cells = 0.01;
        double ratio = 24.0 / 220;
        double pooled = sq(0.2 - ratio) / 2 + sq(0.2 - ratio) / 2;
        double[] parts = {cells * 40 * 40, pooled * 10 * 10, pooled * 300 * 300};
        double all = parts[0] + parts[1] + parts[2];
        List<Chase> chase = standing("variance", 10).chase();
        assertThat(chase).extracting(Chase::workplace).containsExactly("A7", "A4", "A6");
        assertThat(chase.get(0).share()).isCloseTo(parts[2] / all, within(1e-9));
        assertThat(chase.get(1).share()).isCloseTo(parts[0] / all, within(1e-9));
        assertThat(chase.get(2).share()).isCloseTo(parts[1] / all, within(1e-9));
        assertThat(standing("variance", 2).chase()).extracting(Chase::workplace).containsExactly("A7", "A4");
        assertThat(standing("variance", 2).silent()).isEqualTo(3);
    }

    @Test
    void parts_and_states_are_counted_by_workplaces_and_heads() {
        fill("parts");
        Respondent.of(api, "parts", "A7").patch("{\"answers\": {\"headcount\": 300}}");
        Respondent.of(api, "parts", "A6")
                .as()
                .contentType("application/json")
                .body(Map.of("kind", "out_of_scope"))
                .post("/api/v1/respondent/outcome");
        Standing standing = standing("parts", 10);
        assertThat(standing.whole()).isEqualTo(new Progress(null, 6, 4, 560, 220));
        assertThat(standing.parts().get(Progress.By.REGION))
                .containsExactly(new Progress("FI1D9", 1, 0, 300, 0), new Progress("SE331", 5, 4, 260, 220));
        assertThat(standing.parts().get(Progress.By.SIZE))
                .containsExactly(
                        new Progress("large", 1, 0, 300, 0),
                        new Progress("medium", 3, 3, 200, 200),
                        new Progress("small", 2, 1, 60, 20));
        assertThat(standing.in(CaseState.IN_PROGRESS)).isEqualTo(1);
        assertThat(standing.in(CaseState.OUT_OF_SCOPE)).isEqualTo(1);
    }

    @Test
    void too_few_answers_give_no_share_and_the_largest_comes_first() {
        api.openRound("nothing-yet");
        api.putFrame("nothing-yet", FRAME).then().statusCode(200);
        List<Chase> chase = standing("nothing-yet", 10).chase();
        assertThat(chase.get(0).workplace()).isEqualTo("A7");
        assertThat(chase).extracting(Chase::share).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "fi"})
    void the_page_tells_it_in_every_language(String language) {
        fill("shown-" + language);
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/shown-" + language + "?lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString("lang=\"" + language + "\""), containsString("A7 Demo Oy"), containsString("4"));
        desk.read("/desk/rounds?lang=" + language).then().statusCode(200).body(containsString("shown-" + language));
        desk.read("/answer/lost-code?lang=" + language).then().statusCode(200);
    }

    @Test
    void targets_are_set_at_the_page_and_by_api() {
        fill("aims");
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/aims");
        desk.send(
                        "/desk/rounds/aims/targets",
                        Map.of("large", 90, "medium", 80, "small", 70, "micro", 50, "region", 75, "stage", 65))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/rounds/aims?done=targets"));
        api.asAdmin()
                .get("/api/v1/rounds/aims/targets")
                .then()
                .body(
                        "size.large",
                        equalTo(90),
                        "size.micro",
                        equalTo(50),
                        "region",
                        equalTo(75),
                        "stage",
                        equalTo(65));
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("size", Map.of("large", 101), "region", 80, "stage", 80))
                .put("/api/v1/rounds/aims/targets")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/size/large"));
        desk.send("/desk/rounds/aims/targets", Map.of("large", "all"))
                .then()
                .statusCode(422)
                .body(containsString("fault-list"));
    }

    @Test
    void a_round_is_made_filled_closed_and_made_final_at_the_desk() {
        var desk = Desk.signedIn();
        desk.read("/desk/rounds");
        var wanted = Map.of(
                "id", "by-hand",
                "survey", "competence-needs 2026.1.1",
                "name", "By hand",
                "referenceDate", "2026-09-01",
                "years", "4",
                "opens", "2026-01-01T08:00",
                "closes", "2030-01-31T22:59");
        var wrong = new java.util.HashMap<>(wanted);
        wrong.put("closes", "2020-01-01T00:00");
        desk.send("/desk/rounds", wrong)
                .then()
                .statusCode(422)
                .body(containsString("fault-list"), containsString("value=\"by-hand\""));
        desk.send("/desk/rounds", wanted).then().statusCode(303).header("Location", endsWith("/desk/rounds/by-hand"));
        desk.sendFile("/desk/rounds/by-hand/frame", "frame.csv", FRAME.replace("CEL,40", "CLE,40"))
                .then()
                .statusCode(422)
                .body(containsString("Row 5"), containsString("CLE"));
        desk.sendFile("/desk/rounds/by-hand/frame", "frame.csv", FRAME)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=frame&n=7"));
        desk.read("/desk/rounds/by-hand")
                .then()
                .body(containsString("0 of 7 workplaces"), containsString("22:59 in Sweden, 23:59 in Finland"));
        desk.send("/desk/rounds/by-hand/finalise", Map.of()).then().statusCode(422);
        desk.send("/desk/rounds/by-hand/close", Map.of()).then().statusCode(303);
        desk.send("/desk/rounds/by-hand/change", Map.of("name", "By hand, late", "closes", "2030-01-31T22:59"));
        api.asAdmin()
                .get("/api/v1/rounds/by-hand")
                .then()
                .body("name", equalTo("By hand, late"), "state", equalTo("closed"));
        desk.send("/desk/rounds/by-hand/finalise", Map.of()).then().statusCode(303);
        desk.read("/desk/rounds/by-hand").then().body(not(containsString("/finalise")));
    }

    @Test
    void a_form_that_is_not_ours_does_nothing() {
        fill("forged");
        var desk = Desk.signedIn();
        desk.send("/desk/rounds/forged/close", Map.of("proof", "guessed"))
                .then()
                .statusCode(403);
        api.asAdmin().get("/api/v1/rounds/forged").then().body("state", equalTo("open"));
    }

    private Standing standing(String round, int most) {
        return monitor.of(rounds.find(round).orElseThrow(), most);
    }

    private void fill(String round) {
        api.openRound(round);
        api.putFrame(round, FRAME).then().statusCode(200);
        api.putNeeds(round, """
                workplace,year,role,new,replacement
                A1,2027,R11,4,1
                A1,2028,R11,5,0
                A2,2027,R11,10,0
                A3,2027,R11,0,0
                A5,2027,R11,0,4
                """).then().statusCode(200);
    }

    private static double sq(double value) {
        return value * value;
    }
}
