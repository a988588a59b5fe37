package org.gapatlas.matching.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.Test;

/** Words and their concepts, for anyone. */
@QuarkusTest
class TaxonomyWordsTest {

    @Inject
    Thesaurus thesaurus;

    @Test
    void what_is_half_typed_finds_a_role_in_the_language_that_is_typed() {
        given().get("/api/v1/taxonomy/search?q=gruvmask&lang=sv")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("R02"))
                .body("items[0].kind", equalTo("role"))
                .body("items[0].label", equalTo("Gruvmaskinoperatör"))
                .body("items[0].uri", startsWith("http://data.europa.eu/esco/occupation/"))
                .body("items[0].why.form", equalTo("Gruvmaskinoperatör"))
                .body("items[0].why.labelKind", equalTo("pref"));
    }

    @Test
    void a_kind_narrows_the_search_and_a_concept_without_esco_has_no_address() {
        given().get("/api/v1/taxonomy/search?q=ele&lang=en&kind=competence&size=3")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items.kind.unique()", contains("competence"));
    }

    @Test
    void many_wordings_are_matched_at_once_each_with_what_may_be_done() {
        match(Map.of("lang", "en", "kind", "role", "texts", List.of("Exploration geologist", "qqqq", "mine machinist")))
                .statusCode(200)
                .body("results", hasSize(3))
                .body("results[0].text", equalTo("Exploration geologist"))
                .body("results[0].items[0].id", equalTo("R01"))
                .body("results[0].items[0].score", equalTo(1.0f))
                .body("results[0].triage", equalTo("suggest"))
                .body("results[1].triage", equalTo("inbox"))
                .body("results[1].items", hasSize(0))
                .body("results[2].items[0].why.confirmedBy", nullValue());
    }

    @Test
    void what_is_not_understood_is_told_with_the_nearest() {
        given().get("/api/v1/taxonomy/search?q=x&lang=de&kind=rolle")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lang", "/kind"))
                .body("errors[1].message", containsString("role"));
        given().get("/api/v1/taxonomy/search?q=").then().statusCode(422).body("errors.code", contains("no-words"));
        match(Map.of("texts", List.of("fine", "", "x".repeat(501))))
                .statusCode(422)
                .body("errors.pointer", contains("/texts/1", "/texts/2"));
        match(Map.of("texts", List.of("a"), "langue", "sv"))
                .statusCode(400)
                .body("errors.pointer", contains("/langue"));
    }

    @Test
    void what_a_person_confirms_counts_from_the_next_question_on_and_what_is_denied_no_longer() {
        String words = "nattskiftets plåtfixare";
        assertThat(thesaurus.say("R20", "sv", words, true, "user:anna", null)).isTrue();
        given().get("/api/v1/taxonomy/search?lang=sv&q=" + words)
                .then()
                .body("items[0].id", equalTo("R20"))
                .body("items[0].score", equalTo(.97f))
                .body("items[0].why.confirmedBy", equalTo("user:anna"));
        thesaurus.say("R20", "sv", "Nattskiftets  plåtfixare", true, "user:bo", null);
        given().get("/api/v1/taxonomy/search?lang=sv&q=" + words)
                .then()
                .body("items[0].score", equalTo(1.0f))
                .body("items[0].why.confirmedBy", equalTo("user:anna, user:bo"));
        thesaurus.say("R20", "sv", words, false, "user:carl", "a joke");
        given().get("/api/v1/taxonomy/search?lang=sv&q=" + words)
                .then()
                .body("items.findAll { it.why.confirmedBy != null }", hasSize(0));
        assertThat(thesaurus.say("R99", "sv", words, true, "user:anna", null)).isFalse();
    }

    @Test
    void an_analyst_confirms_a_wording_over_http_and_takes_it_back() {
        Map<String, Object> saying = Map.of("text", "gruvans allfixare", "language", "sv", "concept", "R20");
        say("confirm", saying).statusCode(200).body("state", equalTo("confirmed"));
        match(Map.of("lang", "sv", "texts", List.of("Gruvans allfixare")))
                .body("results[0].items[0].id", equalTo("R20"))
                .body("results[0].items[0].why.labelKind", equalTo("confirmed"));
        Api.signedIn()
                .asAdmin()
                .get("/api/v1/taxonomy/words?state=confirmed")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("gruvans allfixare"));
        say("reject", saying).statusCode(200).body("state", equalTo("rejected"));
        match(Map.of("lang", "sv", "texts", List.of("Gruvans allfixare")))
                .body("results[0].items.findAll { it.why.confirmedBy != null }", hasSize(0));
        Api.signedIn()
                .asAdmin()
                .get("/api/v1/taxonomy/words?state=rejected")
                .then()
                .body("items[0].concept", equalTo("R20"));
    }

    @Test
    void a_saying_without_a_language_or_of_no_concept_is_refused() {
        say("confirm", Map.of("text", "x", "concept", "R20"))
                .statusCode(422)
                .body("errors.pointer", contains("/language"));
        say("confirm", Map.of("text", "x", "language", "sv", "concept", "R99"))
                .statusCode(422)
                .body("errors.code", contains("no-such-concept"));
    }

    private static ValidatableResponse say(String decision, Map<String, Object> saying) {
        return Api.signedIn()
                .asAdmin()
                .contentType("application/json")
                .body(saying)
                .post("/api/v1/taxonomy/words:" + decision)
                .then();
    }

    private static ValidatableResponse match(Map<String, Object> question) {
        return given().contentType("application/json")
                .body(question)
                .post("/api/v1/taxonomy/match")
                .then();
    }
}
