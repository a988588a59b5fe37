package org.gapatlas.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapatlas.testing.PackagedService;

/** A respondent's browser as far as its form's weight goes. */
final class Form {

    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/static/[^\"]+\\.(?:css|js)[^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final PackagedService service;

    Form(PackagedService service) {
        this.service = service;
    }

    /** The page of a new need, the largest of the form. */
    String needPage(String code) throws IOException, InterruptedException {
        String door = get("/answer");
        String begin = send(HttpRequest.newBuilder(service.uri("/answer/session"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "proof=" + proof(door) + "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))));
        var workplace = Pattern.compile("action=\"/answer/([^\"/]+)\"").matcher(begin);
        if (!workplace.find()) throw new IllegalStateException("No form in " + begin);
        return get("/answer/" + workplace.group(1) + "/need/abc123?lang=fi");
    }

    /** Style sheet and scripts of a page, with what the scripts load. */
    List<String> partsOf(String page) {
        return Stream.concat(
                        PART.matcher(page).results().map(part -> part.group(1)),
                        Stream.of("/static/rules.js", "/static/expression.js"))
                .distinct()
                .toList();
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.uri(path)).GET());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private static String proof(String page) {
        var found = PROOF.matcher(page);
        if (!found.find()) throw new IllegalStateException("No form in " + page);
        return found.group(1);
    }
}
