package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Respondents' own words: they wait in the inbox, a person says what they mean, and their needs count for that role. */
@QuarkusTest
class OwnWordsTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026
            Q01,Quiet Demo AB,SE,2482,SE331,CEL,medium,200
            Q02,Silent Demo AB,SE,2482,SE331,CEL,medium,90
            """;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void a_wording_that_a_person_gives_to_a_role_counts_for_it_from_the_next_analysis_on() {
        answered("own-words", "Karusellskötare", " karusellskötare");
        inbox("Karusellskötare")
                .body("%s.workplaces", 2)
                .body("%s.language", "sv")
                .all()
                .body(not(containsString("Quiet Demo")));
        String before = api.analyse("own-words");
        assertThat(hires(before)).isEmpty();
        saw(before).body("saw.ownWords", equalTo(2)).body("saw.ownWordsRead", equalTo(0));

        say("confirm", Map.of("text", "Karusellskötare", "language", "sv", "concept", "R36"));
        given().contentType("application/json")
                .body(Map.of("lang", "sv", "texts", List.of("karusellskötare")))
                .post("/api/v1/taxonomy/match")
                .then()
                .body("results[0].items[0].id", equalTo("R36"))
                .body("results[0].items[0].why.labelKind", equalTo("confirmed"));
        inbox("Karusellskötare").isMissing();
        String after = api.analyse("own-words");
        assertThat(hires(after)).containsExactly("R36 2027 5.0 2");
        saw(after)
                .body("saw.ownWords", equalTo(0))
                .body("saw.ownWordsRead", equalTo(2))
                .body("saw.needLines", equalTo(2))
                .body("issues", hasSize(0));
        assertThat(hires(before)).isEmpty();
        assertThat(hash(after)).isNotEqualTo(hash(before)).isEqualTo(hash(api.analyse("own-words")));

        say("reject", Map.of("text", "Karusellskötare", "language", "sv", "concept", "R36"));
        assertThat(hires(api.analyse("own-words"))).isEmpty();
        assertThat(hires(after)).containsExactly("R36 2027 5.0 2");
        inbox("Karusellskötare")
                .all()
                .body("items.find { it.text == 'Karusellskötare' }.items.id", not(contains("R36")));
    }

    @Test
    void a_wording_given_to_two_roles_counts_for_none() {
        answered("two-roles", "Dubbelskötare", "Enkelskötare");
        say("confirm", Map.of("text", "Dubbelskötare", "language", "sv", "concept", "R36"));
        say("confirm", Map.of("text", "Dubbelskötare", "language", "sv", "concept", "R15"));
        saw(api.analyse("two-roles")).body("saw.ownWords", equalTo(2)).body("saw.ownWordsRead", equalTo(0));
    }

    @Test
    void a_wording_is_set_aside_with_a_reason_and_looked_at_again() {
        answered("aside", "Alltiallo", "Allehanda");
        Map<String, Object> saying = Map.of("text", "alltiallo", "language", "sv");
        post("set-aside", saying).statusCode(422).body("errors.code", contains("no-reason"));
        say("set-aside", Map.of("text", "alltiallo", "language", "sv", "reason", "Says nothing about the work."));
        inbox("Alltiallo").isMissing();
        api.asAdmin()
                .get("/api/v1/taxonomy/words?state=set_aside")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("alltiallo"))
                .body("items[0].reason", equalTo("Says nothing about the work."));
        say("reopen", saying);
        inbox("Alltiallo").body("%s.workplaces", 1);
    }

    @Test
    void a_wording_that_may_lead_to_a_person_is_counted_and_not_shown() {
        answered("personal", "Ring Bo 0910-555 55 01", "bo@own.example.org svetsar");
        api.asAdmin()
                .get("/api/v1/taxonomy/inbox?size=1000")
                .then()
                .statusCode(200)
                .body("withheld", greaterThanOrEqualTo(2))
                .body(not(containsString("555 55 01")))
                .body(not(containsString("own.example.org")));
    }

    @Test
    void the_desk_shows_what_waits_and_takes_decisions_in_three_languages() {
        answered("desk-words", "Kaljatunnskötare", "Rullgardinskötare");
        Desk desk = Desk.signedIn();
        assertThat(desk.read("/desk/words?lang=sv").asString())
                .contains("<h1>Vad orden betyder</h1>", "Kaljatunnskötare", "Arbetsställen som använder den: 1")
                .contains("aria-current=\"page\">Ord</a>")
                .doesNotContain("Quiet Demo")
                .doesNotContain("words.");
        assertThat(desk.read("/desk/words?lang=fi").asString())
                .contains("<h1>Mitä sanat tarkoittavat</h1>")
                .doesNotContain("words.");
        desk.read("/desk/words?lang=en");
        desk.send(
                        "/desk/words",
                        Map.of(
                                "text", "Kaljatunnskötare",
                                "language", "sv",
                                "concept", "R15 Whatever it is called",
                                "verdict", "confirm",
                                "reason", "Asked them.",
                                "back", "https://elsewhere.example"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/words"))
                .header("Location", not(containsString("elsewhere")));
        inbox("Kaljatunnskötare").isMissing();
        assertThat(desk.read("/desk/words?lang=en").asString())
                .contains("Confirmed", "Asked them.", "Does not mean this");
        desk.send("/desk/words", Map.of("text", "x", "language", "sv", "verdict", "maybe"))
                .then()
                .statusCode(422);
        Desk.ofAnybody()
                .send("/desk/words", Map.of("verdict", "confirm"))
                .then()
                .statusCode(303);
    }

    /** Two workplaces with one need each, told in these words. */
    private void answered(String round, String first, String second) {
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        answer(round, "Q01", first, 2);
        answer(round, "Q02", second, 3);
    }

    private void answer(String round, String workplace, String words, int heads) {
        var respondent = Respondent.of(api, round, workplace);
        respondent.patch("""
                        {"language": "sv", "answers": {"headcount": 90, "stage": ["CEL"], "has_needs": "needs"},
                         "lists": {"need": {"a1b2c3": {"other_words": "%s", "certainty": "decided",
                           "plan": {"2027": {"recruit_new": %d}}}}}}""".formatted(words, heads)).then().statusCode(200);
        respondent.submit("once-" + round + workplace, respondent.tag()).then().statusCode(201);
    }

    private List<String> hires(String analysis) {
        return api.gaps(analysis, "by=role,region,year&role=R36").stream()
                .filter(row -> (Double) row.get("hiresStated") > 0)
                .map(row -> "%s %s %s %s"
                        .formatted(row.get("role"), row.get("year"), row.get("hiresStated"), row.get("contributors")))
                .toList();
    }

    private ValidatableResponse saw(String analysis) {
        return api.asAdmin()
                .get("/api/v1/analyses/" + analysis + "?lang=en")
                .then()
                .statusCode(200);
    }

    private String hash(String analysis) {
        return saw(analysis).extract().path("snapshotHash");
    }

    private void say(String decision, Map<String, Object> saying) {
        post(decision, saying).statusCode(200);
    }

    private ValidatableResponse post(String decision, Map<String, Object> saying) {
        return api.asAdmin()
                .contentType("application/json; charset=UTF-8")
                .body(saying)
                .post("/api/v1/taxonomy/words:" + decision)
                .then();
    }

    private Waiting inbox(String text) {
        return new Waiting(
                text,
                api.asAdmin().get("/api/v1/taxonomy/inbox?size=1000").then().statusCode(200));
    }

    /** The inbox, and one wording in it. */
    private record Waiting(String text, ValidatableResponse all) {

        Waiting body(String path, Object value) {
            all.body(path.formatted("items.find { it.text == '" + text + "' }"), equalTo(value));
            all.body("items.find { it.text == '" + text + "' }.items.size()", lessThanOrEqualTo(3));
            return this;
        }

        void isMissing() {
            all.body("items.findAll { it.text == '" + text + "' }", hasSize(0));
        }
    }
}
