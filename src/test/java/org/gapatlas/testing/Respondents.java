package org.gapatlas.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A round of invented workplaces on a packaged service, and people who answer for them with their codes. */
public final class Respondents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedService service;
    private final String round;

    /** A workplace's code. */
    public record Invited(String workplace, String code) {}

    /** What the service acknowledged. */
    public record Receipt(String workplace, int revision, String hash) {}

    public Respondents(PackagedService service, String round) {
        this.service = service;
        this.round = round;
    }

    /** Opens the round with so many workplaces and invites them all. */
    public List<Invited> invite(int workplaces) throws IOException, InterruptedException {
        String admin = signIn();
        post("/api/v1/rounds", admin, "application/json", """
                {"id":"%s","survey":"competence-needs","version":"2026.1.1","name":"Load","referenceDate":"2026-09-01",
                 "horizonYears":4,"opensAt":"2026-01-01T00:00:00Z","closesAt":"2036-01-01T00:00:00Z"}""".formatted(round));
        String frame = IntStream.rangeClosed(1, workplaces)
                .mapToObj(i -> "L%04d,Load Demo %d AB,SE,2482,SE331,CEL,small,%d".formatted(i, i, 10 + i % 40))
                .collect(Collectors.joining("\n"));
        send(request("/api/v1/rounds/" + round + "/workplaces", admin)
                .header("Content-Type", "text/csv")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026\n" + frame)));
        var invited = new ArrayList<Invited>();
        for (JsonNode item : post("/api/v1/rounds/" + round + "/invitations", admin, "application/json", "{}")
                .get("items"))
            invited.add(
                    new Invited(item.get("workplace").asText(), item.get("code").asText()));
        return invited;
    }

    /** One person answers: signs in with the code, fills in one need of three new posts, submits. */
    public Receipt answer(Invited invited) throws IOException, InterruptedException {
        String token = session(invited);
        HttpResponse<String> draft =
                send(request("/api/v1/respondent/response", token).GET());
        HttpResponse<String> saved = send(request("/api/v1/respondent/response", token)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", draft.headers().firstValue("ETag").orElseThrow())
                .method("PATCH", HttpRequest.BodyPublishers.ofString("""
                        {"language":"sv","answers":{"headcount":25,"has_needs":"needs"},"lists":{"need":{"n7f3k2":
                         {"role":"R11","plan":{"2028":{"recruit_new":3}},"certainty":"decided"}}}}""")));
        return submit(invited, token, saved.headers().firstValue("ETag").orElseThrow());
    }

    /** Sends an acknowledged submission once more, as a client does that never saw the answer. */
    public Receipt sendAgain(Invited invited) throws IOException, InterruptedException {
        return submit(invited, session(invited), "\"whatever\"");
    }

    /** Every workplace of the round that counts as having answered. */
    public List<String> answered() throws IOException, InterruptedException {
        var answered = new ArrayList<String>();
        var items = JSON.readTree(send(request("/api/v1/rounds/" + round + "/workplaces?size=1000", signIn())
                                .GET())
                        .body())
                .get("items");
        for (JsonNode item : items)
            if (item.get("state").asText().equals("submitted"))
                answered.add(item.get("id").asText());
        return answered;
    }

    private Receipt submit(Invited invited, String token, String tag) throws IOException, InterruptedException {
        JsonNode receipt = JSON.readTree(send(request("/api/v1/respondent/response/submissions", token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "key-" + invited.workplace())
                        .header("If-Match", tag)
                        .POST(HttpRequest.BodyPublishers.ofString("{}")))
                .body());
        return new Receipt(
                invited.workplace(),
                receipt.get("revision").asInt(),
                receipt.get("contentHash").asText());
    }

    private String session(Invited invited) throws IOException, InterruptedException {
        return post("/api/v1/respondent/session", "", "application/json", "{\"code\":\"" + invited.code() + "\"}")
                .get("token")
                .asText();
    }

    private String signIn() throws IOException, InterruptedException {
        return post(
                        "/api/v1/sessions",
                        "",
                        "application/json",
                        "{\"user\":\"admin\",\"password\":\"" + PostgresResource.ADMIN_PASSWORD + "\"}")
                .get("token")
                .asText();
    }

    private JsonNode post(String path, String token, String type, String body)
            throws IOException, InterruptedException {
        return JSON.readTree(send(request(path, token)
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body());
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(service.uri(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300)
            throw new IOException(answer.request().uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        return answer;
    }
}
