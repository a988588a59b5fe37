package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague gets one section of the form: it sees and writes that, and nothing else. */
@QuarkusTest
class DelegationTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026
            G01,Cell Demo AB,SE,2482,SE331,CEL,medium,200
            """;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void a_colleague_writes_its_section_and_nothing_else() {
        var owner = owner("hand-on");
        owner.patch("{\"answers\": {\"headcount\": 200}}").then().statusCode(200);
        var colleague = Respondent.withCode(code(hand(owner, "needs")
                .then()
                .statusCode(201)
                .body("section", equalTo("needs"))
                .body("expiresAt", equalTo("2030-01-01T00:00:00Z"))
                .extract()
                .path("link")));
        colleague.read().then().statusCode(200).body("answers", aMapWithSize(0));
        colleague
                .patch("{\"language\": \"sv\", \"answers\": {\"has_needs\": \"none\"}}")
                .then()
                .statusCode(200)
                .body("answers", aMapWithSize(1));
        forbidden(colleague.patch("{\"answers\": {\"headcount\": 1}}"));
        forbidden(colleague.patch("{\"answers\": null}"));
        forbidden(colleague.submit("key", colleague.tag()));
        forbidden(colleague
                .as()
                .contentType("application/json")
                .body(Map.of("kind", "refused"))
                .post("/api/v1/respondent/outcome"));
        forbidden(colleague.as().contentType("application/json").post("/api/v1/respondent/response/revision"));
        forbidden(hand(colleague, "needs"));
        forbidden(colleague.as().get("/api/v1/respondent/comparison"));
        owner.read().then().body("answers.headcount", equalTo(200)).body("answers.has_needs", equalTo("none"));
    }

    @Test
    void only_a_section_that_there_is_can_be_handed_on_and_only_to_an_address() {
        var owner = owner("hand-wrong");
        hand(owner, "need")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-section"))
                .body("errors[0].pointer", equalTo("/section"))
                .body("errors[0].params.nearest", containsString("needs"));
        hand(owner, "needs", "nobody").then().statusCode(422).body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void the_pages_make_the_link_and_show_the_colleague_its_own_section_alone() {
        api.openRound("hand-pages").putFrame("hand-pages", FRAME).then().statusCode(200);
        var owner = AtTheForm.withCode(Respondent.code(api, "hand-pages", "G01"));
        String page = "/answer/G01/colleague?section=needs";
        owner.send(page, Map.of("email", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("That is not an e-mail address"));
        String made = owner.send(page, Map.of("email", "kollega@example.org"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var link = Pattern.compile("value=\"([^\"]*/answer#[^\"]*)\"").matcher(made);
        assertThat(link.find()).isTrue();
        var colleague = AtTheForm.withCode(code(link.group(1)));
        colleague.get("/answer/G01/needs").then().statusCode(200).body(containsString("name=\"has_needs\""));
        colleague.get("/answer/G01/background").then().statusCode(404);
        colleague.get(page).then().statusCode(404);
        colleague
                .as()
                .accept("application/json")
                .get("/answer/G01/rules.json")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("bundle.texts", hasKey("has_needs.label"))
                .body("response.answers", not(hasKey("contact_email")));
    }

    private Respondent owner(String round) {
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        return Respondent.of(api, round, "G01");
    }

    private static Response hand(Respondent owner, String section) {
        return hand(owner, section, "kollega@example.org");
    }

    private static Response hand(Respondent owner, String section, String email) {
        return owner.as()
                .contentType("application/json")
                .body(Map.of("section", section, "email", email))
                .post("/api/v1/respondent/delegations");
    }

    private static String code(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private static void forbidden(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("section-only"));
    }
}
