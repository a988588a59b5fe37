package org.gapatlas.catalogue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same programme in two sources, as people decide about it; the programmes are invented. */
@QuarkusTest
class TwinsTest {

    private static final String OURS = "T70";
    private static final String THEIRS = "emil3:i.twin";

    private static final String PROGRAMMES =
            "id,illustrative,country,municipality_code,nuts3,type,eqf,name_en,name_local,credits,credit_unit,"
                    + "duration_months,seats_per_year,applicants_per_seat,fill_rate,completion_rate,relevant_job_share,"
                    + "stay_in_region_share,share_to_value_chain,teaching_languages,mode,"
                    + "extra_sites_municipality_codes,status,first_intake_year,last_intake_year,target_roles\n"
                    + "T70,true,SE,2482,SE331,YH,6,Twin mechanic,Tvillingmekaniker,400,YHP,24,60,,,,,,,sv,campus,,running,"
                    + "2027,2028,R22:0.50\n";
    private static final String TAUGHT = "programme_id,competence_id,delivered_level\nT70,C12,3\n";

    private static final String INFO = """
            {"educationInfos": [{"id": "i.twin", "status": "ACTIVE", "content": {
             "title": {"strings": [{"lang": "swe", "value": "Tvillingmekaniker"}]}, "type": {"code": "YH"},
             "configuration": {"code": "program"}, "credits": {"credits": 400.0, "system": {"code": "yhp"}},
             "extent": {"length": 24, "unit": {"code": "months"}}}}]}""";

    private static final String EVENT = """
            {"educationEvents": [{"id": "e.twin", "status": "ACTIVE", "content": {"education": "i.twin",
             "title": {"strings": {"lang": "swe", "value": "Tvillingmekaniker"}}, "providers": ["p.twin"], "places": 30,
             "locations": [{"town": "Skellefteå", "areaCode": "2482"}],
             "execution": {"condition": {"code": "1"}, "start": "2027-08-23", "end": "2029-06-08"}}}]}""";

    private static final String GONE = """
            {"educationInfos": [{"id": "i.twin", "status": "DELETED", "content": null}]}""";

    private Api api;

    @BeforeEach
    void both() {
        api = Api.signedIn();
        api.importProgrammes(PROGRAMMES, TAUGHT).then().statusCode(201);
        emil(INFO, EVENT);
    }

    /** Other tests count the supply of the one shared database. */
    @AfterEach
    void gone() {
        decide("reopen", Map.of("reason", "Test is over"));
        emil(GONE);
    }

    @Test
    void a_pair_is_proposed_with_what_speaks_for_it_and_nothing_is_merged() {
        twins("PROPOSED")
                .body("items.find { it.one.id == 'T70' }.other.id", equalTo(THEIRS))
                .body("items.find { it.one.id == 'T70' }.score", equalTo(.875))
                .body(
                        "items.find { it.one.id == 'T70' }.evidence",
                        equalTo(
                                "Title: agrees; Provider: not told by both; Places: agrees; Start: agrees; Level: agrees"));
        programme(OURS).body("sameAs", empty());
        api.asAdmin()
                .get("/api/v1/programmes/twins?state=MAYBE")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-code"));
        given().get("/api/v1/programmes/twins").then().statusCode(401);
    }

    @Test
    void a_confirmed_pair_is_shown_on_both_and_can_be_taken_back() {
        decide("confirm", Map.of("reason", "Same syllabus", "counts", OURS))
                .then()
                .statusCode(200)
                .body("verdict", equalTo("SAME"), "counts", equalTo(OURS));
        programme(OURS)
                .body("sameAs.id", contains(THEIRS))
                .body("sameAs.source", contains("emil3"))
                .body("sameAs[0].by", nullValue());
        api.asAdmin()
                .get("/api/v1/programmes/" + THEIRS)
                .then()
                .body("sameAs[0].id", equalTo(OURS))
                .body("sameAs[0].counts", equalTo(OURS))
                .body("sameAs[0].by", notNullValue())
                .body("sameAs[0].reason", equalTo("Same syllabus"));
        twins("PROPOSED").body("items.one.id", not(hasItem(OURS)));
        twins("CONFIRMED").body("items.find { it.one.id == 'T70' }.score", equalTo(.875));
        assertThat(page("/programmes/" + OURS + "?lang=sv"))
                .contains(
                        "Samma utbildning i andra källor", "/programmes/" + THEIRS, "Platserna i T70 räknas som utbud.")
                .doesNotContain("user:");
        emil(INFO, EVENT);
        programme(THEIRS).body("sameAs.id", contains(OURS));
        decide("reopen", Map.of("reason", "Another syllabus after all")).then().statusCode(200);
        programme(OURS).body("sameAs", empty());
        twins("PROPOSED").body("items.one.id", hasItem(OURS));
    }

    @Test
    void a_rejected_pair_is_not_proposed_again() {
        decide("reject", Map.of("reason", "One is for adults")).then().statusCode(200);
        twins("PROPOSED").body("items.one.id", not(hasItem(OURS)));
        twins("REJECTED").body("items.find { it.one.id == 'T70' }.reason", equalTo("One is for adults"));
        programme(OURS).body("sameAs", empty());
        emil(INFO, EVENT);
        twins("PROPOSED").body("items.one.id", not(hasItem(OURS)));
    }

    @Test
    void supply_counts_the_seats_of_one_of_them_and_the_analysis_says_so() {
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("share", 0.5))
                .post("/api/v1/programmes/" + THEIRS + "/competences/R22:confirm")
                .then()
                .statusCode(200);
        api.openRound("twins");
        api.putFrame("twins", Api.demo("workplaces.csv")).then().statusCode(200);
        api.putNeeds("twins", Api.demo("needs_2026.csv")).then().statusCode(200);
        String apart = api.analyse("twins");
        double each = supply(apart) / 90;
        assertThat(each).isPositive();
        decide("confirm", Map.of("reason", "Same syllabus", "counts", OURS))
                .then()
                .statusCode(200);
        String ours = api.analyse("twins");
        assertThat(supply(ours)).isEqualTo(60 * each, within(1e-6));
        api.asAdmin()
                .get("/api/v1/analyses/" + ours)
                .then()
                .body("issues.find { it.code == 'programmes-counted-once' }.params.programmes", equalTo(1))
                .body(
                        "issues.find { it.code == 'programmes-counted-once' }.message",
                        containsString("emil3:i.twin → T70"));
        decide("confirm", Map.of("reason", "The register is newer", "counts", THEIRS))
                .then()
                .statusCode(200);
        assertThat(supply(api.analyse("twins"))).isEqualTo(30 * each, within(1e-6));
        // What an analysis saw stays what it was.
        assertThat(supply(apart)).isEqualTo(90 * each, within(1e-6));
        api.asAdmin()
                .get("/api/v1/analyses/" + apart)
                .then()
                .body("issues.code", not(hasItem("programmes-counted-once")));
    }

    @Test
    void what_cannot_be_decided_is_told_and_nothing_is_stored() {
        decide("confirm", Map.of()).then().statusCode(422).body("errors.code", contains("reason-missing"));
        decide("confirm", Map.of("reason", "Same", "counts", "P01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("counts-neither"))
                .body("errors[0].pointer", equalTo("/counts"));
        decide("reopen", Map.of("reason", "Nobody decided"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("nothing-to-take-back"));
        post(OURS, OURS, "confirm", Map.of("reason", "Itself"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("twins-of-one-source"));
        post(OURS, "emil3:i.none", "confirm", Map.of("reason", "Gone")).then().statusCode(404);
        given().contentType("application/json")
                .body(Map.of("reason", "Anybody"))
                .post("/api/v1/programmes/T70/same-as/" + THEIRS + ":confirm")
                .then()
                .statusCode(401);
        programme(OURS).body("sameAs", empty());
    }

    @Test
    void the_desk_puts_them_side_by_side_and_takes_a_decision() {
        Response desk = api.asAdmin().accept("text/html").get("/desk/twins?lang=fi");
        assertThat(desk.asString())
                .contains(
                        "Sama koulutus useassa lähteessä", "Tvillingmekaniker", OURS, THEIRS, "täsmää", ">60<", ">30<")
                .doesNotContain("NOT_FOUND", "{");
        String proof = desk.asString().split("name=\"proof\" value=\"")[1].split("\"")[0];
        send(desk, proof, "").then().statusCode(422).body(containsString("No reason is given"));
        send(desk, "guessed", "Same syllabus").then().statusCode(403);
        send(desk, proof, "Same syllabus").then().statusCode(303);
        programme(OURS).body("sameAs.id", contains(THEIRS)).body("sameAs[0].counts", nullValue());
        assertThat(api.asAdmin()
                        .accept("text/html")
                        .get("/desk/twins?state=CONFIRMED&lang=en")
                        .asString())
                .contains("Same syllabus", "Take the decision back", "The one with known seats counts as supply.");
    }

    private Response send(Response desk, String proof, String reason) {
        return api.asAdmin()
                .accept("text/html")
                .cookies(desk.cookies())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("proof", proof)
                .formParam("one", OURS)
                .formParam("other", THEIRS)
                .formParam("verdict", "same")
                .formParam("counts", "")
                .formParam("reason", reason)
                .post("/desk/twins?lang=en");
    }

    private double supply(String analysis) {
        return api.gaps(analysis, "by=role,year&role=R22").stream()
                .filter(row -> row.get("year").equals(2029) || row.get("year").equals("2029"))
                .mapToDouble(row -> ((Number) row.get("supply")).doubleValue())
                .sum();
    }

    private Response decide(String verdict, Map<String, Object> body) {
        return post(OURS, THEIRS, verdict, body);
    }

    private Response post(String id, String other, String verdict, Map<String, Object> body) {
        return api.asAdmin()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/programmes/" + id + "/same-as/" + other + ":" + verdict);
    }

    private ValidatableResponse twins(String state) {
        return api.asAdmin()
                .get("/api/v1/programmes/twins?size=1000&state=" + state)
                .then()
                .statusCode(200);
    }

    private void emil(String... files) {
        var request = api.asAdmin().multiPart("source", "emil3");
        for (int i = 0; i < files.length; i++)
            request.multiPart(
                    "file", "part" + i + ".json", files[i].getBytes(StandardCharsets.UTF_8), "application/json");
        request.post("/api/v1/catalogue/imports").then().statusCode(201);
    }

    private static ValidatableResponse programme(String id) {
        return given().get("/api/v1/programmes/" + id).then().statusCode(200);
    }

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
