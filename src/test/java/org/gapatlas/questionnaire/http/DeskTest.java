package org.gapatlas.questionnaire.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.gapatlas.kernel.Language;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk's page of questionnaires and the blank form, as browsers get them. */
@QuarkusTest
class DeskTest {

    private static final String PAGE = "/desk/questionnaires";
    private static final String PRINT = PAGE + "/competence-needs/2026.1.1/print";

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_lists_versions_with_their_files_and_takes_new_ones(Language language) {
        String html = read(PAGE + "?lang=" + language.tag());
        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"" + language.tag() + "\">")
                .contains("href=\"/api/v1/surveys/competence-needs/versions/2026.1.1/texts.xlsx\"")
                .contains("href=\"" + PRINT + "?lang=" + language.tag() + "\"")
                .contains("enctype=\"multipart/form-data\"")
                .doesNotContain("<script", " style=", "NOT_FOUND", "{");
        assertThat(all(html, "<label for=\"([^\"]+)\"")).containsExactly("survey", "texts", "questionnaire");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Does your workplace need new people",
        "sv, Behöver ert arbetsställe nya",
        "fi, Tarvitseeko toimipaikkanne"
    })
    void a_blank_form_reads_well_without_a_name(String language, String question) {
        String html = read(PRINT + "?lang=" + language);
        assertThat(html)
                .contains(question)
                .doesNotContain("<script", " style=", "NOT_FOUND", "{", "toimipaikassa toimi");
        assertThat(all(html, "(class=\"blank-panel)")).hasSize(3);
        assertThat(all(html, "(class=\"blank-years\")")).hasSize(3);
        assertThat(all(html, "<th scope=\"row\">(20 ……)")).hasSize(12);
    }

    @Test
    void a_form_for_one_workplace_names_it_and_its_years() {
        String html = read(PRINT + "?lang=fi&workplace=Akku Demo Oy&day=2026-09-01&items=1");
        assertThat(html)
                .contains("Kuinka monta henkilöä toimipaikassa Akku Demo Oy työskentelee 1. syyskuuta 2026?")
                .contains("Vain jos vastasitte: Hyvin vaikeasti tai Etsimme, mutta emme löytäneet ketään");
        assertThat(all(html, "<th scope=\"row\">(\\d+)</th>")).containsExactly("2027", "2028", "2029", "2030");
    }

    @Test
    void what_is_typed_into_the_address_stays_text() {
        assertThat(read(PRINT + "?workplace=<b>Demo</b>"))
                .contains("&lt;b&gt;Demo")
                .doesNotContain("<b>Demo");
    }

    @Test
    void the_short_track_prints_too_and_what_does_not_exist_does_not() {
        assertThat(all(read(PAGE + "/competence-needs-short/2026.1.1/print?lang=sv"), "(class=\"blank-ask)"))
                .hasSize(2 + 3 * 4);
        page(PAGE + "/competence-needs/1999.1.0/print").statusCode(404);
    }

    @Test
    void a_trial_on_the_page_tells_the_faults_and_stores_nothing() {
        send("key,en,sv,fi\ntitle,A,,C\n", "try")
                .statusCode(422)
                .body(
                        containsString("The text “title” is empty in sv."),
                        containsString("<code>/texts/title/sv</code>"));
        send(texts(), "publish").statusCode(422).body(containsString("is the same as 2026.1.1"));
    }

    @Test
    void a_trial_that_is_well_says_what_the_next_version_would_be() {
        send(texts().replace("Inga behov,", "Inga alls,"), "try")
                .statusCode(200)
                .body(containsString("2026.1.1 would become 2026.1.2: wording only (patch)"));
        assertThat(read(PAGE + "?lang=en")).doesNotContain("competence-needs-short/versions/2026.1.2");
    }

    @Test
    void a_form_that_is_not_ours_publishes_nothing() {
        asAdmin()
                .accept("text/html")
                .multiPart("proof", "guessed")
                .multiPart("survey", "competence-needs-short")
                .multiPart("act", "publish")
                .post(PAGE + "?lang=en")
                .then()
                .statusCode(403)
                .body(allOf(containsString("The form had grown old"), not(containsString("is published:"))));
    }

    @Test
    void a_stranger_is_shown_the_door() {
        given().redirects().follow(false).accept("text/html").get(PAGE).then().statusCode(oneOf(303, 302, 401));
    }

    private static ValidatableResponse send(String texts, String act) {
        var form = asAdmin().accept("text/html").get(PAGE);
        String word = all(form.asString(), "name=\"proof\" value=\"([^\"]+)\"").get(0);
        return asAdmin()
                .accept("text/html")
                .cookies(form.cookies())
                .multiPart("proof", word)
                .multiPart("survey", "competence-needs-short")
                .multiPart("texts", "texts.csv", texts.getBytes(StandardCharsets.UTF_8))
                .multiPart("questionnaire", "", new byte[0])
                .multiPart("act", act)
                .post(PAGE + "?lang=en")
                .then();
    }

    private static String texts() {
        return asAdmin()
                .get("/api/v1/surveys/competence-needs-short/versions/2026.1.1/texts.csv")
                .asString();
    }

    private static String read(String path) {
        return page(path).statusCode(200).contentType("text/html").extract().asString();
    }

    private static ValidatableResponse page(String path) {
        return asAdmin().accept("text/html").get(path).then();
    }

    private static RequestSpecification asAdmin() {
        return Api.signedIn().asAdmin();
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
