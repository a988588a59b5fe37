package org.gapatlas.access.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

    @Test
    void a_browser_without_a_session_is_led_to_the_form_in_its_language() {
        browser(Map.of())
                .get("/desk?lang=sv")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/sign-in?lang=sv"));
    }

    @Test
    void a_machine_without_a_session_is_told() {
        given().accept("*/*")
                .get("/desk")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
    }

    @Test
    void signing_in_opens_the_desk_until_one_signs_out() {
        Map<String, String> signedIn = signIn("admin", PostgresResource.ADMIN_PASSWORD);
        Response desk = browser(signedIn).get("/desk?lang=fi");
        desk.then().statusCode(200).body(containsString("<h1>Työpöytä</h1>"), containsString("Kirjautuneena admin"));
        browser(signedIn).get("/desk/sign-in").then().statusCode(303).header("Location", endsWith("/desk"));
        browser(signedIn)
                .formParam("proof", proofIn(desk))
                .post("/desk/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"));
        browser(signedIn).get("/desk").then().statusCode(303).header("Location", endsWith("/desk/sign-in"));
    }

    @Test
    void a_wrong_password_is_told_on_the_form_and_opens_nothing() {
        Response form = browser(Map.of()).get("/desk/sign-in");
        Response answer = browser(form.cookies())
                .formParams(Map.of("user", "<b>admin", "password", "guess", "proof", proofIn(form)))
                .post("/desk/sign-in");
        answer.then()
                .statusCode(401)
                .body(
                        containsString("role=\"alert\" id=\"fault\">User or password is wrong."),
                        containsString("value=\"&lt;b&gt;admin\""));
        assertThat(answer.cookies()).doesNotContainKey("session");
    }

    @Test
    void a_form_that_is_not_ours_changes_nothing() {
        Response form = browser(Map.of()).get("/desk/sign-in");
        browser(form.cookies())
                .formParams(Map.of("user", "admin", "password", PostgresResource.ADMIN_PASSWORD, "proof", "forged"))
                .post("/desk/sign-in")
                .then()
                .statusCode(403)
                .body(containsString("The form had been open for too long"));
        Map<String, String> signedIn = signIn("admin", PostgresResource.ADMIN_PASSWORD);
        browser(signedIn)
                .formParam("proof", "forged")
                .post("/desk/sign-out")
                .then()
                .statusCode(303);
        browser(signedIn).get("/desk").then().statusCode(200);
    }

    private static Map<String, String> signIn(String user, String password) {
        Response form = browser(Map.of()).get("/desk/sign-in");
        Response answer = browser(form.cookies())
                .formParams(Map.of("user", user, "password", password, "proof", proofIn(form)))
                .post("/desk/sign-in");
        answer.then().statusCode(303).header("Location", endsWith("/desk"));
        var cookies = new java.util.HashMap<>(form.cookies());
        cookies.putAll(answer.cookies());
        return cookies;
    }

    private static RequestSpecification browser(Map<String, String> cookies) {
        return given().accept("text/html")
                .header("Accept-Language", "en")
                .cookies(cookies)
                .redirects()
                .follow(false);
    }

    private static String proofIn(Response page) {
        var found = PROOF.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
