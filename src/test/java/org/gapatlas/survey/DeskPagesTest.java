package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Sessions;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk's pages about surveys: who sees which, and that each speaks all three languages. */
@QuarkusTest
class DeskPagesTest {

    private static final String ROUND = "/desk/rounds/desk-pages";

    /** Whatever a page may show: each is read in every language by the one who may read it. */
    private static final List<String> PAGES = List.of(
            "/desk/rounds",
            ROUND,
            ROUND + "?all=yes",
            ROUND + "?done=invited&n=3",
            ROUND + "/workplaces",
            ROUND + "/workplaces?cursor=100",
            ROUND + "/workplaces/W001",
            ROUND + "/workplaces/W003",
            ROUND + "/letters",
            "/desk/rounds/desk-pages-over",
            "/desk/questionnaires",
            "/desk");

    private static final Pattern RAW_KEY = Pattern.compile(
            "\\b(pages|monitor|rounds|round|cases|case|letters|letter|desk|form|survey|questionnaire|web|size|state)"
                    + "\\.(?!yaml|csv|xlsx)[a-z][a-z-]*(\\.[a-z-]+)*\\b");

    private static final Map<String, String> KEYS = new HashMap<>();

    @Inject
    Sessions sessions;

    @BeforeEach
    void a_round_with_answers_in_several_states() {
        if (!KEYS.isEmpty()) return;
        Api api = Api.signedIn();
        for (String role : List.of("steward", "analyst", "admin", "planner", "provider", "auditor"))
            KEYS.put(role, token(role));
        api.openRound("desk-pages").putFrame("desk-pages", frame()).then().statusCode(200);
        var eva = Respondent.of(api, "desk-pages", "W001");
        eva.patch(
                "{\"answers\": {\"headcount\": 11, \"has_needs\": \"none\", \"contact_email\": \"eva@own.example.org\"}}");
        eva.submit("once", eva.tag()).then().statusCode(201);
        Respondent.of(api, "desk-pages", "W002").patch("{\"answers\": {\"headcount\": 12}}");
        outcome(Respondent.of(api, "desk-pages", "W003"), "refused");
        outcome(Respondent.of(api, "desk-pages", "W004"), "out_of_scope");
        eva.as()
                .contentType("application/json")
                .body(Map.of("name", "North Demo AB", "municipality", "SE-2480"))
                .post("/api/v1/respondent/workplaces")
                .then()
                .statusCode(202);
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("emails", List.of("bo@deskpages.example.org")))
                .post("/api/v1/rounds/desk-pages/invitations/bounces")
                .then()
                .statusCode(200);
        api.openRound("desk-pages-over")
                .asAdmin()
                .contentType("application/json")
                .post("/api/v1/rounds/desk-pages-over:close");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/desk/rounds,            steward analyst",
                "/desk/rounds/desk-pages, steward analyst",
                "/desk/rounds/desk-pages/workplaces,      steward analyst",
                "/desk/rounds/desk-pages/workplaces/W001, steward analyst",
                "/desk/rounds/desk-pages/letters,         steward",
                "/desk/rounds/desk-pages/answers.csv,     analyst",
                "/desk/rounds/desk-pages/answers.xlsx,    analyst",
                "/desk/questionnaires,    steward analyst",
                "/desk/questionnaires/competence-needs/2026.1.1/print, steward analyst",
                "/desk,                   steward analyst admin planner provider auditor"
            })
    void each_role_sees_what_is_its_own(String page, String roles) {
        KEYS.forEach((role, key) -> assertThat(read(key, page).statusCode())
                .as(role)
                .isEqualTo(List.of(roles.split(" ")).contains(role) ? 200 : 403));
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get(page + "?lang=fi")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/sign-in?lang=fi"));
    }

    @Test
    void an_analyst_reads_and_changes_nothing_and_a_steward_gets_no_answers() {
        String analysts = read(KEYS.get("analyst"), ROUND + "?lang=en").asString();
        assertThat(analysts)
                .contains("answers.xlsx", "W103 Demo AB")
                .doesNotContain("method=\"post\"")
                .doesNotContain("North Demo AB", "example.org");
        String stewards = read(KEYS.get("steward"), ROUND + "?lang=en").asString();
        assertThat(stewards).contains("method=\"post\"", "North Demo AB").doesNotContain("answers.xlsx", "/responses");
        // A contact is the survey manager's to see, and nobody else's.
        assertThat(read(KEYS.get("steward"), ROUND + "/workplaces/W001?lang=en").asString())
                .contains("eva@own.example.org")
                .doesNotContain("/review");
        assertThat(read(KEYS.get("analyst"), ROUND + "/workplaces/W001?lang=en").asString())
                .contains("/review")
                .doesNotContain("eva@own.example.org");
        for (String path : List.of("/close", "/finalise", "/change", "/targets", "/mails", "/reminders", "/bounces"))
            given().header("Authorization", "Bearer " + KEYS.get("analyst"))
                    .accept("text/html")
                    .contentType("application/x-www-form-urlencoded")
                    .post(ROUND + path)
                    .then()
                    .statusCode(403);
        Api.signedIn().asAdmin().get("/api/v1/rounds/desk-pages").then().body("state", equalTo("open"));
    }

    @Test
    void the_answers_come_as_files_without_contacts() {
        String csv = read(KEYS.get("analyst"), ROUND + "/answers.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"desk-pages-answers.csv\""))
                .extract()
                .asString();
        assertThat(csv).contains("W001").doesNotContain("example.org");
        long cells = csv.lines().findFirst().orElseThrow().split(",", -1).length;
        assertThat(csv.lines())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize((int) cells));
        read(KEYS.get("analyst"), ROUND + "/answers.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"desk-pages-answers.xlsx\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "fi"})
    void every_page_speaks_the_readers_language_and_no_key(String language) {
        for (String page : PAGES) {
            String html = read(KEYS.get("steward"), page + (page.contains("?") ? "&" : "?") + "lang=" + language)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(html)
                    .as(page)
                    .startsWith("<!doctype html>\n<html lang=\"" + language + "\">")
                    .doesNotContain("???", "NOT_FOUND", " style=", "<script>", "null");
            String text = html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ");
            assertThat(RAW_KEY.matcher(text).results().map(found -> found.group()))
                    .as(page)
                    .isEmpty();
            assertThat(text).as(page).doesNotContain("{", "}");
        }
    }

    @Test
    void pages_say_something_else_in_each_language() {
        for (String page : PAGES)
            assertThat(List.of("en", "sv", "fi").stream()
                            .map(language -> heading(page + (page.contains("?") ? "&" : "?") + "lang=" + language))
                            .distinct())
                    .as(page)
                    .hasSize(page.contains("/workplaces/") ? 1 : 3);
    }

    @Test
    void the_list_of_workplaces_goes_on_page_after_page() {
        String first = read(KEYS.get("analyst"), ROUND + "/workplaces?lang=sv").asString();
        assertThat(rows(first)).hasSize(100).startsWith("W001").endsWith("W100");
        assertThat(first).contains("href=\"" + ROUND + "/workplaces?cursor=100&amp;lang=sv\"");
        String second = read(KEYS.get("analyst"), ROUND + "/workplaces?cursor=100&lang=sv")
                .asString();
        assertThat(rows(second)).containsExactly("W101", "W102", "W103");
        assertThat(second).doesNotContain("cursor=200");
        read(KEYS.get("analyst"), ROUND + "/workplaces/W999").then().statusCode(404);
        read(KEYS.get("analyst"), "/desk/rounds/desk-never")
                .then()
                .statusCode(404)
                .body(not(containsString("???")));
    }

    private static List<String> rows(String html) {
        return Pattern.compile("<small>(W\\d{3})</small>")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String heading(String page) {
        var found = Pattern.compile("(?s)<h1>(.*?)</h1>")
                .matcher(read(KEYS.get("steward"), page).asString());
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static Response read(String key, String page) {
        return given().header("Authorization", "Bearer " + key)
                .accept("text/html")
                .get(page);
    }

    private static void outcome(Respondent who, String kind) {
        who.as()
                .contentType("application/json")
                .body(Map.of("kind", kind))
                .post("/api/v1/respondent/outcome")
                .then()
                .statusCode(200);
    }

    private String token(String role) {
        return sessions.open(new Caller("desk-pages-" + role, Set.of(role)))
                .token()
                .reveal();
    }

    private static String frame() {
        return IntStream.rangeClosed(1, 103)
                .mapToObj(i -> "W%1$03d,W%1$03d Demo AB,SE,2482,%2$s,%3$d,%4$s"
                        .formatted(i, i % 2 == 0 ? "CEL" : "SUP", 10 + i, i == 5 ? "bo@deskpages.example.org" : ""))
                .collect(Collectors.joining(
                        "\n", "id,name,country,municipality_code,stage,headcount_2026,contact_email\n", "\n"));
    }
}
