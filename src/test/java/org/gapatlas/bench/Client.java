package org.gapatlas.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.gapatlas.testing.PackagedService;
import org.gapatlas.testing.PostgresResource;

/** A plain HTTP client that times its calls; an answer that is no success ends the run. */
final class Client {

    private static final Pattern ID = Pattern.compile("\"(?:id|token)\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedService service;
    private String token = "";

    private Client(PackagedService service) {
        this.service = service;
    }

    static Client signedIn(PackagedService service) throws IOException, InterruptedException {
        var client = new Client(service);
        client.token = first(client.post(
                "/api/v1/sessions", "{\"user\":\"admin\",\"password\":\"" + PostgresResource.ADMIN_PASSWORD + "\"}"));
        return client;
    }

    void openRound(String id) throws IOException, InterruptedException {
        post(
                "/api/v1/rounds",
                ("{\"id\":\"%s\",\"survey\":\"competence-needs\",\"version\":\"2026.1.1\",\"name\":\"%s\","
                                + "\"referenceDate\":\"2026-09-01\",\"horizonYears\":4,"
                                + "\"opensAt\":\"2026-01-01T00:00:00Z\",\"closesAt\":\"2030-01-01T00:00:00Z\"}")
                        .formatted(id, id));
    }

    String analyse(String round) throws IOException, InterruptedException {
        return first(post("/api/v1/analyses", "{\"round\":\"" + round + "\",\"mode\":\"stated\"}"));
    }

    /** Codes for every workplace of a round. */
    List<String> codes(String round) throws IOException, InterruptedException {
        String made = post("/api/v1/rounds/" + round + "/invitations", "{}");
        return Pattern.compile("\"code\"\\s*:\\s*\"([^\"]*)\"")
                .matcher(made)
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    /** A page of the desk. */
    Duration page(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        send(request(path).header("Accept", "text/html").GET());
        return since(begin);
    }

    static String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) throw new IllegalStateException("No " + name + " in " + json);
        return found.group(1);
    }

    Duration get(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        send(request(path).GET());
        return since(begin);
    }

    Duration put(String path, HttpRequest.BodyPublisher csv) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        send(request(path).header("Content-Type", "text/csv; charset=UTF-8").PUT(csv));
        return since(begin);
    }

    /** A multipart upload of one file to the catalogue. */
    Duration upload(String path, String source, Path file) throws IOException, InterruptedException {
        String edge = "gapatlas-bench-boundary";
        String head = ("--%1$s\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(edge, source, file.getFileName());
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(file)),
                HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        long begin = System.nanoTime();
        send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(body));
        return since(begin);
    }

    private String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300)
            throw new IllegalStateException(answer.request().uri() + ": " + answer.statusCode() + "\n" + answer.body());
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(service.uri(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String first(String json) {
        var found = ID.matcher(json);
        if (!found.find()) throw new IllegalStateException("No id in " + json);
        return found.group(1);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
