package org.gapatlas.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.AsInService;
import org.gapatlas.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Guessing over HTTP: twenty tries of an address look the same, then it waits, and nobody else does. */
@QuarkusTest
@TestProfile(AsInService.class)
class TriesTest {

    private static final int FREE = 20;
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");
    private static final String WRONG = "00000-00000-00000-00000-0";
    private static final Map<String, String> TITLES =
            Map.of("en", "Too many tries", "sv", "För många försök", "fi", "Liian monta yritystä");

    @Test
    void codes_cannot_be_guessed_and_the_right_one_still_enters_from_elsewhere() {
        String code = code("guessed");
        use_up(
                () -> open("127.0.0.21", WRONG, "en"),
                answer -> answer.then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .body("code", equalTo("wrong-code"))
                        .header("Retry-After", (String) null));
        TITLES.forEach((language, title) -> waiting(() -> open("127.0.0.21", WRONG, language))
                .then()
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-tries"), "title", equalTo(title)));
        waiting(() -> open("127.0.0.21", code, "en"));
        open("127.0.0.22", code, "en").then().statusCode(201);
    }

    @Test
    void passwords_cannot_be_guessed() {
        use_up(
                () -> signIn("127.0.0.23", "guess", "en"),
                answer -> answer.then().statusCode(401));
        TITLES.forEach((language, title) -> waiting(() -> signIn("127.0.0.23", "guess", language))
                .then()
                .contentType("application/problem+json")
                .body("title", equalTo(title)));
        waiting(() -> signIn("127.0.0.23", PostgresResource.ADMIN_PASSWORD, "en"));
        signIn("127.0.0.24", PostgresResource.ADMIN_PASSWORD, "en").then().statusCode(201);
    }

    @Test
    void the_forms_for_codes_and_passwords_answer_with_a_page_that_says_to_wait() {
        guess_at("127.0.0.25", "/answer", "/answer/session", Map.of("code", WRONG), "This code opens nothing.");
        guess_at(
                "127.0.0.26",
                "/desk/sign-in",
                "/desk/sign-in",
                Map.of("user", "admin", "password", "guess"),
                "User or password is wrong.");
    }

    @Test
    void a_right_code_costs_no_try_and_each_door_counts_for_itself() {
        String code = code("often");
        for (int i = 0; i < 2 * FREE; i++) open("127.0.0.27", code, "en").then().statusCode(201);
        use_up(() -> lost("127.0.0.27"), answer -> answer.then().statusCode(202));
        waiting(() -> lost("127.0.0.27"));
        open("127.0.0.27", code, "en").then().statusCode(201);
    }

    private void guess_at(String address, String page, String action, Map<String, String> fields, String fault) {
        var cookies = new CookieFilter();
        String html =
                from(address).filter(cookies).accept("text/html").get(page).asString();
        var proof = PROOF.matcher(html);
        assertThat(proof.find()).isTrue();
        RequestSpecification form = from(address)
                .filter(cookies)
                .accept("text/html")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("proof", proof.group(1))
                .formParams(fields);
        use_up(
                () -> given(form).queryParam("lang", "en").post(action),
                answer -> answer.then().statusCode(401).body(containsString(fault)));
        TITLES.forEach((language, title) -> waiting(
                        () -> given(form).queryParam("lang", language).post(action))
                .then()
                .contentType("text/html")
                .body(containsString("<html lang=\"" + language + "\">"), containsString("<h1>" + title + "</h1>")));
    }

    /** The free tries, each of which must look like this. */
    private static void use_up(Supplier<Response> attempt, java.util.function.Consumer<Response> refusal) {
        for (int i = 0; i < FREE; i++) refusal.accept(attempt.get());
    }

    /** The answer that says to wait; on a slow machine a try may have dropped in meanwhile. */
    private static Response waiting(Supplier<Response> attempt) {
        for (int i = 0; i < FREE; i++) {
            Response answer = attempt.get();
            if (answer.statusCode() != 429) continue;
            assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
            return answer;
        }
        throw new AssertionError("The tries never ended.");
    }

    private static Response open(String address, String code, String language) {
        return from(address)
                .queryParam("lang", language)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/respondent/session");
    }

    private static Response signIn(String address, String password, String language) {
        return from(address)
                .queryParam("lang", language)
                .contentType("application/json")
                .body(Map.of("user", "admin", "password", password))
                .post("/api/v1/sessions");
    }

    private static Response lost(String address) {
        return from(address)
                .contentType("application/json")
                .body(Map.of("email", "nobody@example.org"))
                .post("/api/v1/respondent/lost-code");
    }

    /** A caller of its own: the whole of 127.0.0.0/8 is this machine. */
    private static RequestSpecification from(String address) {
        try {
            var client = HttpClientConfig.httpClientConfig()
                    .setParam("http.route.local-address", InetAddress.getByName(address));
            return given().config(RestAssured.config().httpClient(client)).baseUri("http://127.0.0.1");
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(String round) {
        var api = Api.signedIn().openRound(round);
        api.putFrame(round, """
                id,name,country,municipality_code,stage,headcount_2026
                W1,One Demo AB,SE,2482,CEL,12
                """).then().statusCode(200);
        return api.asAdmin()
                .contentType("application/json")
                .body(Map.of("workplaces", List.of("W1")))
                .post("/api/v1/rounds/" + round + "/invitations")
                .path("items[0].code");
    }
}
