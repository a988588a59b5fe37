package org.gapatlas.survey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.gapatlas.testing.PostgresResource;

/** A survey manager's browser: signs in, reads pages, sends their forms. */
final class Desk {

    private final Map<String, String> cookies = new HashMap<>();
    private String proof = "";

    static Desk signedIn() {
        var desk = new Desk();
        desk.read("/desk/sign-in");
        desk.send("/desk/sign-in", Map.of("user", "admin", "password", PostgresResource.ADMIN_PASSWORD))
                .then()
                .statusCode(303);
        return desk;
    }

    /** A browser of somebody who has not signed in. */
    static Desk ofAnybody() {
        return new Desk();
    }

    Response read(String path) {
        Response page = given().accept("text/html").cookies(cookies).get(path);
        cookies.putAll(page.cookies());
        String html = page.asString();
        int at = html.indexOf("name=\"proof\" value=\"");
        if (at >= 0) proof = html.substring(at + 20, html.indexOf('"', at + 20));
        return page;
    }

    Response send(String path, Map<String, ?> fields) {
        var sent = new HashMap<String, Object>(Map.of("proof", proof));
        sent.putAll(fields);
        Response answer = given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookies(cookies)
                .redirects()
                .follow(false)
                .formParams(sent)
                .post(path);
        cookies.putAll(answer.cookies());
        return answer;
    }

    Response sendFile(String path, String name, String text) {
        return given().accept("text/html")
                .cookies(cookies)
                .redirects()
                .follow(false)
                .multiPart("proof", proof)
                .multiPart("file", name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(path);
    }
}
