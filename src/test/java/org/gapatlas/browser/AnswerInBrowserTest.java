package org.gapatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A company's respondent, from the letter to the receipt. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerInBrowserTest {

    private static final String ROUND = "answer-in-browser";

    private Browser browser;
    private Api api;

    @BeforeAll
    void start_the_browser() {
        browser = Browser.need();
    }

    @BeforeEach
    void open_the_round_once() {
        if (api != null) return;
        api = Api.signedIn().openRound(ROUND);
        api.putFrame(ROUND, Api.demo("workplaces.csv")).then().statusCode(200);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void with_a_script_the_link_opens_the_form_and_leads_to_a_receipt_in_english_on_a_desk() {
        walk("D01", "en", 1280, true, "Maintenance technician", "Thank you");
    }

    @Test
    void with_a_script_the_link_opens_the_form_and_leads_to_a_receipt_in_swedish_on_a_phone() {
        walk("D02", "sv", 360, true, "R11", "Tack");
    }

    @Test
    void with_a_script_the_link_opens_the_form_and_leads_to_a_receipt_in_finnish_on_a_phone() {
        walk("D03", "fi", 360, true, "R11", "Kiitos");
    }

    @Test
    void without_a_script_the_code_is_typed_and_leads_to_a_receipt_in_english_on_a_phone() {
        walk("D04", "en", 360, false, "R11", "Thank you");
    }

    @Test
    void without_a_script_the_code_is_typed_and_leads_to_a_receipt_in_swedish_on_a_desk() {
        walk("D05", "sv", 1280, false, "R11", "Tack");
    }

    @Test
    void without_a_script_the_code_is_typed_and_leads_to_a_receipt_in_finnish_on_a_phone() {
        walk("D06", "fi", 360, false, "R11", "Kiitos");
    }

    private void walk(String workplace, String language, int width, boolean script, String role, String thanks) {
        try (Visit visit = enter(workplace, language, width, script)) {
            check(visit, script);
            visit.page().locator("main form.go button").first().click();
            visit.fill("headcount", "many").go("next");
            assertThat(visit.page().locator("#faults li").count()).isEqualTo(1);
            assertThat(visit.value("headcount")).isEqualTo("many");
            check(visit, script);
            visit.fill("headcount", "120").go("next");
            check(visit, script);
            visit.choose("has_needs", "needs").go("next");
            visit.fill("role", role).fill("plan.2027.recruit_new", "-2").fill("plan.2028.recruit_replace", "3-5");
            check(visit, script);
            visit.go("next");
            assertThat(visit.page().locator("#faults li").count()).isEqualTo(2);
            assertThat(visit.value("plan.2027.recruit_new")).isEqualTo("-2");
            check(visit, script);
            visit.fill("plan.2027.recruit_new", "4")
                    .choose("certainty", "planned")
                    .go("next");
            check(visit, script);
            visit.go("next");
            check(visit, script);
            visit.go("next");
            check(visit, script);
            visit.page().locator("#check .go button").click();
            assertThat(visit.page().url()).contains("/answer/" + workplace + "/receipts/1");
            assertThat(visit.heading()).startsWith(thanks);
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
            check(visit, script);
        }
        assertThat(state(workplace)).isEqualTo("submitted");
    }

    @Test
    void what_is_typed_saves_itself_and_stands_on_another_device() {
        String code = code("D07");
        try (Visit phone = enterWith(code, "sv", 360, true)) {
            phone.open("/answer/D07/background");
            phone.page().locator("#headcount").fill("77");
            PlaywrightAssertions.assertThat(phone.page().locator("#saved"))
                    .hasText(Pattern.compile("Sparat \\d\\d:\\d\\d"));
            try (Visit desk = enterWith(code, "en", 1280, true)) {
                desk.open("/answer/D07/background");
                assertThat(desk.value("headcount")).isEqualTo("77");
            }
        }
    }

    @Test
    void the_language_can_change_on_the_way_and_keeps_what_was_typed() {
        try (Visit visit = enter("D08", "en", 1280, false)) {
            visit.open("/answer/D08/background").fill("headcount", "88");
            visit.page().locator("button[value=lang-fi]").click();
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("fi");
            assertThat(visit.value("headcount")).isEqualTo("88");
        }
    }

    @Test
    void a_question_appears_with_the_answer_that_calls_for_it_and_goes_again() {
        try (Visit visit = enter("D09", "en", 1280, true)) {
            visit.open("/answer/D09/needs").choose("has_needs", "needs").go("next");
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            visit.page().locator("details.more summary").click();
            assertThat(visit.page().locator("input[name=why_hard]").count()).isZero();
            visit.choose("hard_to_fill", "hard");
            PlaywrightAssertions.assertThat(
                            visit.page().locator("input[name=why_hard]").first())
                    .isVisible();
            visit.choose("hard_to_fill", "easy");
            PlaywrightAssertions.assertThat(
                            visit.page().locator("input[name=why_hard]").first())
                    .isHidden();
        }
    }

    @Test
    void names_are_suggested_while_typing_and_taken_with_the_keyboard() {
        try (Visit visit = enter("D10", "en", 1280, true)) {
            visit.open("/answer/D10/needs").choose("has_needs", "needs").go("next");
            visit.page().locator("#role").pressSequentially("mainten");
            PlaywrightAssertions.assertThat(
                            visit.page().locator("#role-suggestions li").first())
                    .isVisible();
            String first = visit.page().locator("#role-suggestions li").first().innerText();
            visit.press("ArrowDown").press("Enter");
            assertThat(visit.value("role")).isEqualTo(first);
            visit.isAccessible();
        }
    }

    @Test
    void the_keyboard_alone_reaches_the_receipt() {
        try (Visit visit = enter("D11", "en", 1280, true)) {
            visit.tabTo("main form.go button").press("Enter");
            visit.page().waitForURL("**/background*");
            visit.tabTo("#headcount").press("Control+A").type("55");
            visit.tabTo("button[name=go][value=next]").press("Enter");
            visit.page().waitForURL("**/needs*");
            visit.tabTo("input[name=has_needs]").press("Space");
            visit.tabTo("button[name=go][value=next]").press("Enter");
            visit.page().waitForURL("**/need/*");
            visit.tabTo("#role").type("R11").press("Escape");
            visit.tabTo("[id='plan.2027.recruit_new']").type("2");
            visit.tabTo("input[name=certainty]").press("Space");
            visit.tabTo("button[name=go][value=next]").press("Enter");
            visit.page().waitForURL("**/needs*");
            visit.tabTo("button[name=go][value=next]").press("Enter");
            visit.page().waitForURL("**/cooperation*");
            visit.tabTo("button[name=go][value=next]").press("Enter");
            visit.page().waitForURL("**/check*");
            visit.tabTo("#check button[type=submit]").press("Enter");
            visit.page().waitForURL("**/receipts/1*");
        }
        assertThat(state("D11")).isEqualTo("submitted");
    }

    @Test
    void no_needs_is_one_click() {
        try (Visit visit = enter("D12", "fi", 360, false)) {
            visit.page().locator("button[value=no_needs]").click();
            assertThat(visit.page().url()).contains("/receipts/1");
        }
        assertThat(state("D12")).isEqualTo("no_needs");
    }

    @Test
    void two_people_on_the_same_page_see_what_the_other_wrote_before_anything_is_overwritten() {
        String code = code("D13");
        try (Visit anna = enterWith(code, "en", 1280, false);
                Visit bert = enterWith(code, "en", 1280, false)) {
            anna.open("/answer/D13/background");
            bert.open("/answer/D13/background").fill("headcount", "200").go("next");
            anna.fill("headcount", "100").go("next");
            assertThat(anna.page().locator(".notice").first().innerText()).contains("200");
            assertThat(anna.value("headcount")).isEqualTo("100");
            anna.go("next");
            anna.open("/answer/D13/background");
            assertThat(anna.value("headcount")).isEqualTo("100");
        }
    }

    /** With a script the link alone is enough; without one the code is typed. */
    private Visit enter(String workplace, String language, int width, boolean script) {
        return enterWith(code(workplace), language, width, script);
    }

    private Visit enterWith(String code, String language, int width, boolean script) {
        Visit visit = Visit.of(browser, language, width, script);
        visit.open(script ? "/answer#" + code : "/answer");
        if (!script) {
            visit.fill("code", code.toLowerCase(java.util.Locale.ROOT));
            visit.page().locator("#code-form button").click();
        }
        visit.page().waitForURL(Pattern.compile(".*/answer/D\\d\\d.*"));
        return visit;
    }

    /** Axe needs a script of its own; the width is looked at either way. */
    private static void check(Visit visit, boolean script) {
        if (script) visit.fits().isAccessible();
    }

    private String code(String workplace) {
        return api.asAdmin()
                .contentType("application/json")
                .body(Map.of("workplaces", List.of(workplace), "renew", true))
                .post("/api/v1/rounds/" + ROUND + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].code");
    }

    private String state(String workplace) {
        return api.asAdmin()
                .get("/api/v1/rounds/" + ROUND + "/workplaces/" + workplace)
                .path("state");
    }
}
