package org.gapatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The ways beside the steps, on a phone and in every language: the list of needs as a file, a section for a colleague. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideDoorsInBrowserTest {

    private static final String ROUND = "side-doors";

    private Browser browser;
    private Api api;

    @BeforeAll
    void start_the_browser() {
        browser = Browser.need();
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void a_file_is_tried_mended_and_saved_on_a_phone() {
        for (String language : List.of("en", "sv", "fi"))
            try (Visit visit = enter("D01", language, 360)) {
                visit.open("/answer/D01/file").fits().isAccessible();
                send(visit, "id,role,certainty\n,R99,sure\n", "try");
                assertThat(visit.page().locator("#rows li").count()).isEqualTo(2);
                visit.fits().isAccessible();
                send(visit, "id,role,recruit_new_2028,certainty\n,R11,3-5,planned\n", "try");
                assertThat(visit.page().locator("#counts").isVisible()).isTrue();
                visit.fits().isAccessible();
            }
    }

    @Test
    void a_section_is_handed_over_on_a_phone() {
        for (String language : List.of("en", "sv", "fi"))
            try (Visit visit = enter("D02", language, 360)) {
                visit.open("/answer/D02/colleague?section=needs").fits().isAccessible();
                visit.fill("email", "kollega");
                visit.page().locator("main form button").first().click();
                assertThat(visit.page().locator("#fault-email").isVisible()).isTrue();
                visit.fits().isAccessible();
                visit.fill("email", "kollega@example.org");
                visit.page().locator("main form button").first().click();
                assertThat(visit.value("link")).contains("/answer#");
                visit.fits().isAccessible();
            }
    }

    private static void send(Visit visit, String csv, String go) {
        var file = new FilePayload("needs.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        visit.page().locator("#file").setInputFiles(file);
        visit.page().locator("button[value=" + go + "]").click();
    }

    private Visit enter(String workplace, String language, int width) {
        Visit visit = Visit.of(browser, language, width, true);
        visit.open("/answer#" + code(workplace));
        visit.page().waitForURL(Pattern.compile(".*/answer/D\\d\\d.*"));
        return visit;
    }

    private String code(String workplace) {
        if (api == null) {
            api = Api.signedIn().openRound(ROUND);
            api.putFrame(ROUND, Api.demo("workplaces.csv")).then().statusCode(200);
        }
        return api.asAdmin()
                .contentType("application/json")
                .body(Map.of("workplaces", List.of(workplace), "renew", true))
                .post("/api/v1/rounds/" + ROUND + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].code");
    }
}
