package org.gapatlas.reporting.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gapatlas.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    private static final String PAGE = "text/html,application/xhtml+xml";

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_start_page_is_read_without_scripts_styles_or_colours(Language language) {
        String html =
                new StartPage(Sample.frame(language).withNote("Demonstration data."), Sample.view(language)).render();
        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"" + language.tag() + "\">")
                .doesNotContain("<script", " style=", "<style", "http://", "https://", "NOT_FOUND", "{")
                .doesNotContainPattern(" on[a-z]+=");
        assertThat(all(html, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(all(html, "<label for=\"([^\"]+)\"")).containsExactly("measure", "group");
        assertThat(all(html, "(<caption)")).hasSize(2);
        assertThat(all(html, "<th scope=\"(\\w+)\"")).hasSameSizeAs(all(html, "(<th[ >])"));
        assertThat(all(html, "(one company accounts for most of it)")).hasSize(language == Language.EN ? 18 : 0);
    }

    @Test
    void a_zero_that_is_not_known_never_stands_on_the_page() {
        String html = new StartPage(Sample.frame(Language.EN), Sample.view(Language.EN, "gap", "23", "2028")).render();
        assertThat(all(html, "<td class=\"num[^\"]*\">(.*?)\\s*</td>").subList(0, 3))
                .containsExactly(
                        "–<span class=\"heard\"> unknown</span>",
                        "–<span class=\"heard\"> unknown</span>",
                        "not asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/desk/sign-in"})
    void open_pages_are_served_safely_and_tell_caches_what_they_depend_on(String path) {
        page(path, "fi-FI, en;q=0.5")
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; style-src 'self'; script-src 'self'"))
                .body(containsString("<html lang=\"fi\">"));
        assertThat(page(path, "sv").extract().headers().getValues("Vary")).contains("Accept-Language, Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about"})
    void reading_leaves_nothing_in_the_browser(String path) {
        assertThat(page(path, "en").extract().cookies()).isEmpty();
    }

    @Test
    void the_language_in_the_address_wins_and_every_link_keeps_it() {
        String html = page("/about?lang=sv", "fi").extract().asString();
        assertThat(html)
                .contains("<html lang=\"sv\">", "href=\"/?lang=sv\"", "href=\"/about?lang=sv#method\"")
                .contains("<a href=\"/about?lang=fi\" lang=\"fi\" hreflang=\"fi\">Suomi</a>");
    }

    @Test
    void the_style_sheet_lies_where_the_page_says() {
        String address = all(page("/about", "en").extract().asString(), "stylesheet\" href=\"([^\"]+)\"")
                .get(0);
        given().get(address).then().statusCode(200).contentType("text/css").header("Cache-Control", not("no-store"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "/nowhere, en, Not found",
        "/nowhere, sv, Hittades inte",
        "/nowhere, fi, Ei löytynyt",
        "/?release=none, en, Not found",
    })
    void a_person_who_is_lost_reads_a_page(String path, String language, String title) {
        page(path, language)
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<html lang=\"" + language + "\">"), containsString("<h1>" + title + "</h1>"));
    }

    @Test
    void a_machine_that_is_lost_reads_a_problem() {
        given().accept("application/json")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        given().accept(PAGE).get("/api/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_misspelt_filter_is_told_on_a_page() {
        page("/?yaer=2028", "en").statusCode(400).body(containsString("Maybe one of these: year"));
    }

    private static ValidatableResponse page(String path, String language) {
        return given().accept(PAGE)
                .header("Accept-Language", language)
                .get(path)
                .then();
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
