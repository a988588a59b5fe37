package org.gapatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.gapatlas.start.postgres.DatabaseAddress;
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
    private static final int SUBMISSIONS = 1_500;
    private static final int TURNS = 3;
    private static final int WARM = 5_000;
    private static final int RESPONDENTS = 100;
    private static final int SAVES = 30;
    private static final int SECONDS = 8;
    private static final String RESPONSE = "/api/v1/respondent/response";

    private final List<String> table = new ArrayList<>();

    @TempDir
    Path folder;

    /** Somebody who answers, with a session open and a draft ready. */
    private record Answering(String bearer, String tag) {}

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
                    service,
                    CLIENTS,
                    codes.stream()
                            .limit(WARM + TURNS * SUBMISSIONS + RESPONDENTS)
                            .<Task<Answering>>map(code -> wire -> begin(wire, code))
                            .toList());
            submissions(service, people);
            saves(service, people.subList(WARM + TURNS * SUBMISSIONS, people.size()));
            page(service, codes.get(0));
            monitor(client);
        }
        print();
    }

    /** By turns, so that a busy moment of the machine does not strike one of the two alone. */
    private void submissions(PackagedService service, List<Answering> people) throws Exception {
        var rates = new ArrayList<Double>();
        var ceilings = new ArrayList<Double>();
        together(service, CLIENTS, submitting(people.subList(0, WARM)));
        for (int turn = 0; turn < TURNS; turn++) {
            int from = WARM + turn * SUBMISSIONS;
            long begin = System.nanoTime();
            together(service, CLIENTS, submitting(people.subList(from, from + SUBMISSIONS)));
            rates.add(SUBMISSIONS / (since(begin) / 1e9));
            ceilings.add(ceiling(service));
        }
        double rate = median(rates);
        double ceiling = median(ceilings);
        table.add("| durable submissions of ten needs, %d clients, warm | %.0f a second |".formatted(CLIENTS, rate));
        table.add(
                ceiling > 0
                        ? "| the same statements by pgbench, %d clients | %.0f a second |".formatted(CLIENTS, ceiling)
                        : "| the same statements by pgbench | not measured: no pgbench here |");
        if (ceiling > 0) table.add("| part of PostgreSQL's own ceiling | %.0f %% |".formatted(100 * rate / ceiling));
        System.out.println("by turns: " + rates + " of " + ceilings);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static List<Task<String>> submitting(List<Answering> people) {
        return people.stream()
                .<Task<String>>map(person -> wire -> wire.send(
                                "POST",
                                RESPONSE + "/submissions",
                                "{}",
                                person.bearer(),
                                "Content-Type: application/json",
                                "If-Match: " + person.tag(),
                                "Idempotency-Key: bench")
                        .body())
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
    private static long[] save(PackagedService service, List<Answering> people, int times) throws Exception {
        var took = new ConcurrentLinkedQueue<Long>();
        together(
                service,
                RESPONDENTS,
                people.stream()
                        .<Task<Integer>>map(person -> wire -> {
                            String tag = tag(wire, person.bearer());
                            Thread.sleep((long) (Math.random() * 1_000));
                            for (int i = 0; i < times; i++) {
                                long begin = System.nanoTime();
                                tag = patch(
                                        wire, person.bearer(), tag, "{\"answers\":{\"headcount\":" + (20 + i) + "}}");
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

    /** As in the service, a draft lies there to be sent in. */
    private static void layDrafts(DatabaseAddress address) throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(address.url(), address.user(), address.password());
                var insert = connection.prepareStatement(
                        "insert into draft (round, workplace, content) select round, id, ?::jsonb from workplace"
                                + " where round = 'ceiling' on conflict do nothing")) {
            insert.setString(1, content());
            insert.executeUpdate();
        }
    }

    private double ceiling(PackagedService service) throws Exception {
        Path script = folder.resolve("submission.pgbench");
        Files.writeString(script, resource("/bench/submission.pgbench"));
        var address = service.database();
        layDrafts(address);
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
                        "-D",
                        "round=ceiling",
                        "-D",
                        "content=" + content(),
                        "-D",
                        "lines=" + lines(),
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

    private static Answering begin(Wire wire, String code) throws IOException {
        String opened = wire.send(
                        "POST",
                        "/api/v1/respondent/session",
                        "{\"code\":\"" + code + "\"}",
                        "Content-Type: application/json")
                .body();
        String bearer = "Authorization: Bearer " + Client.member(opened, "token");
        return new Answering(bearer, patch(wire, bearer, tag(wire, bearer), content()));
    }

    private static String tag(Wire wire, String bearer) throws IOException {
        return wire.send("GET", RESPONSE, "", bearer).tag();
    }

    private static String patch(Wire wire, String bearer, String tag, String patch) throws IOException {
        return wire.send(
                        "PATCH",
                        RESPONSE,
                        patch,
                        bearer,
                        "Content-Type: application/merge-patch+json",
                        "If-Match: " + tag)
                .tag();
    }

    /** What one client does on its connection. */
    @FunctionalInterface
    private interface Task<T> {
        T on(Wire wire) throws IOException, InterruptedException;
    }

    /** So many clients, each with one connection, do the tasks. */
    private static <T> List<T> together(PackagedService service, int clients, List<Task<T>> tasks) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(tasks);
        var results = new ConcurrentLinkedQueue<T>();
        Callable<Integer> client = () -> {
            try (var wire = Wire.to(service.uri("/"))) {
                for (Task<T> task = waiting.poll(); task != null; task = waiting.poll()) results.add(task.on(wire));
                return results.size();
            }
        };
        var pool = Executors.newFixedThreadPool(clients);
        try {
            for (var each : pool.invokeAll(Collections.nCopies(clients, client))) each.get();
            return List.copyOf(results);
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
