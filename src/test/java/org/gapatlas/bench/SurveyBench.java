package org.gapatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.gapatlas.testing.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times what respondents and survey managers wait for, on the packaged service, and prints one table. Submissions are set
 * beside what the same PostgreSQL does with the same statements alone ({@code pgbench}, where the machine has it). Nothing
 * here is asserted but that the answers came. Run it with {@code mvn -B -ntp verify -Pbench}.
 */
class SurveyBench {

    private static final int PLACES = 10_000;
    private static final int CLIENTS = 16;
    private static final int SUBMISSIONS = 2_000;
    private static final int WARM = 2_000;
    private static final int RESPONDENTS = 100;
    private static final int SAVES = 30;
    private static final int SECONDS = 15;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> table = new ArrayList<>();

    @TempDir
    Path folder;

    /** Somebody who answers, with a session open. */
    private record Answering(String workplace, String token, String tag) {}

    @Test
    void what_respondents_and_managers_wait_for() throws Exception {
        try (var service = PackagedService.withNewHome().with("GAPATLAS_DEMO", "false")) {
            service.start();
            var client = Client.signedIn(service);
            for (String round : List.of("load", "ceiling")) {
                client.openRound(round);
                client.put("/api/v1/rounds/" + round + "/workplaces", BodyPublishers.ofString(frame()));
            }
            List<String> codes = client.codes("load");
            List<Answering> people = together(
                    CLIENTS,
                    codes.stream()
                            .limit(SUBMISSIONS + RESPONDENTS + WARM)
                            .<Callable<Answering>>map(code -> () -> begin(service, code))
                            .toList());
            submissions(service, people);
            saves(service, people.subList(SUBMISSIONS, SUBMISSIONS + RESPONDENTS));
            page(service, codes.get(0));
            monitor(client);
        }
        print();
    }

    private void submissions(PackagedService service, List<Answering> people) throws Exception {
        together(
                CLIENTS,
                submitting(service, people.subList(SUBMISSIONS + RESPONDENTS, SUBMISSIONS + RESPONDENTS + WARM)));
        long begin = System.nanoTime();
        together(CLIENTS, submitting(service, people.subList(0, SUBMISSIONS)));
        double rate = SUBMISSIONS / (since(begin) / 1e9);
        table.add("| durable submissions of ten needs, %d clients, warm | %.0f a second |".formatted(CLIENTS, rate));
        double ceiling = ceiling(service);
        table.add(
                ceiling > 0
                        ? "| the same statements by pgbench, %d clients | %.0f a second |".formatted(CLIENTS, ceiling)
                        : "| the same statements by pgbench | not measured: no pgbench here |");
        if (ceiling > 0) table.add("| part of PostgreSQL's own ceiling | %.0f %% |".formatted(100 * rate / ceiling));
    }

    private List<Callable<Integer>> submitting(PackagedService service, List<Answering> people) {
        return people.stream()
                .<Callable<Integer>>map(
                        person -> () -> send(request(service, "/api/v1/respondent/response/submissions", person.token())
                                        .header("Content-Type", "application/json")
                                        .header("If-Match", person.tag())
                                        .header("Idempotency-Key", "bench")
                                        .POST(BodyPublishers.ofString("{}")))
                                .statusCode())
                .toList();
    }

    private void saves(PackagedService service, List<Answering> people) throws Exception {
        save(service, people, 3);
        long[] nanos = save(service, people, SAVES);
        Arrays.sort(nanos);
        table.add("| draft autosave, %d respondents at once, a save every second each: median | %.1f ms |"
                .formatted(RESPONDENTS, nanos[nanos.length / 2] / 1e6));
        table.add("| the same, 99th percentile | %.1f ms |".formatted(nanos[nanos.length * 99 / 100] / 1e6));
    }

    /** Each respondent saves, waits as a writer does, and saves again. */
    private long[] save(PackagedService service, List<Answering> people, int times) throws Exception {
        var took = new ConcurrentLinkedQueue<Long>();
        together(
                RESPONDENTS,
                people.stream()
                        .<Callable<Integer>>map(person -> () -> {
                            String tag = tag(service, person.token());
                            Thread.sleep((long) (Math.random() * 1_000));
                            for (int i = 0; i < times; i++) {
                                long begin = System.nanoTime();
                                tag = patch(
                                        service, person.token(), tag, "{\"answers\":{\"headcount\":" + (20 + i) + "}}");
                                took.add(since(begin));
                                Thread.sleep(1_000);
                            }
                            return times;
                        })
                        .toList());
        return took.stream().mapToLong(Long::longValue).toArray();
    }

    private void page(PackagedService service, String code) throws Exception {
        var form = new Form(service);
        String page = form.needPage(code);
        List<String> parts = new ArrayList<>(List.of(page));
        for (String path : form.partsOf(page)) parts.add(service.get(path).body());
        int bytes = 0;
        for (String part : parts) bytes += zipped(part);
        table.add("| form page with a need, style sheet and scripts, compressed | %.1f kB |".formatted(bytes / 1000.0));
        table.add("| blocking scripts of the first view | %d |"
                .formatted(page.split("<script (?!type=\"module\")", -1).length - 1));
    }

    private void monitor(Client client) throws Exception {
        for (int i = 0; i < 5; i++) client.page("/desk/rounds/load");
        long[] nanos = new long[9];
        for (int i = 0; i < nanos.length; i++)
            nanos[i] = client.page("/desk/rounds/load").toNanos();
        Arrays.sort(nanos);
        table.add("| monitor of %,d workplaces, warm | %.0f ms |".formatted(PLACES, nanos[nanos.length / 2] / 1e6));
    }

    private double ceiling(PackagedService service) throws IOException, InterruptedException {
        Path script = folder.resolve("submission.pgbench");
        Files.writeString(
                script,
                resource("/bench/submission.pgbench")
                        .replace(":content", content())
                        .replace(":lines", lines()));
        var address = service.database();
        var builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-c",
                        "" + CLIENTS,
                        "-j",
                        "2",
                        "-T",
                        "" + SECONDS,
                        "-M",
                        "prepared",
                        "-D",
                        "places=" + PLACES,
                        "-f",
                        script.toString(),
                        "-U",
                        address.user(),
                        address.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", ""))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", address.password());
        try {
            var process = builder.start();
            String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            var found = java.util.regex.Pattern.compile("tps = ([0-9.]+)").matcher(told);
            if (!found.find()) throw new IllegalStateException(told);
            return Double.parseDouble(found.group(1));
        } catch (IOException noPgbench) {
            return 0;
        }
    }

    private Answering begin(PackagedService service, String code) throws IOException, InterruptedException {
        String opened = send(HttpRequest.newBuilder(service.uri("/api/v1/respondent/session"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\"}")))
                .body();
        String token = Client.member(opened, "token");
        String tag = patch(service, token, tag(service, token), content());
        return new Answering(code, token, tag);
    }

    private String tag(PackagedService service, String token) throws IOException, InterruptedException {
        return send(request(service, "/api/v1/respondent/response", token).GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private String patch(PackagedService service, String token, String tag, String patch)
            throws IOException, InterruptedException {
        return send(request(service, "/api/v1/respondent/response", token)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", tag)
                        .method("PATCH", BodyPublishers.ofString(patch)))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpRequest.Builder request(PackagedService service, String path, String token) {
        return HttpRequest.newBuilder(service.uri(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer;
    }

    private static <T> List<T> together(int threads, List<Callable<T>> tasks) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var each : pool.invokeAll(tasks)) results.add(each.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String frame() {
        return IntStream.rangeClosed(1, PLACES)
                .mapToObj(i -> "L%05d,Load Demo %d AB,SE,2482,SE331,CEL,%d".formatted(i, i, 10 + i % 400))
                .collect(Collectors.joining(
                        "\n", "id,name,country,municipality_code,nuts3,stage,headcount_2026\n", "\n"));
    }

    /** Ten needs, each of one year. */
    private static String content() {
        return IntStream.range(0, 10)
                .mapToObj(i -> ("\"n0000%d\":{\"role\":\"R%02d\",\"plan\":{\"2028\":{\"recruit_new\":%d,"
                                + "\"recruit_replace\":1}},\"certainty\":\"planned\",\"level_from\":4,\"level_to\":5}")
                        .formatted(i, i + 1, i + 2))
                .collect(Collectors.joining(
                        ",", "{\"answers\":{\"headcount\":40,\"has_needs\":\"needs\"},\"lists\":{\"need\":{", "}}}"));
    }

    /** JSON in which no colon touches what follows: pgbench would take that for a variable. */
    private static String spaced(String json) {
        return json.replace("\":", "\": ");
    }

    private static String lines() {
        return IntStream.range(0, 10)
                .mapToObj(
                        i -> ("{\"year\":2028,\"role\":\"R%02d\",\"item\":\"n0000%d\",\"level_from\":4,\"level_to\":5,"
                                        + "\"certainty\":\"planned\",\"new_low\":4,\"new_likely\":4,\"new_high\":4,"
                                        + "\"replacement_low\":2,\"replacement_likely\":2,\"replacement_high\":2}")
                                .formatted(i + 1, i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String resource(String name) throws IOException {
        try (var file = SurveyBench.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static long since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toNanos();
    }

    private void print() {
        assertThat(table).isNotEmpty();
        System.out.println("\n| what | measured |\n|---|---|");
        table.forEach(System.out::println);
        System.out.println();
    }
}
