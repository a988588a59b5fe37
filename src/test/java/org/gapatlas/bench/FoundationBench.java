package org.gapatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times what people wait for, on the packaged service, and prints one table. Nothing here is asserted but that the answers
 * came. Run it with {@code mvn -B -ntp verify -Pbench}.
 */
class FoundationBench {

    private static final int WARM = 5;
    private static final String SAMPLES = System.getenv().getOrDefault("GAPATLAS_SAMPLES", "../shared/samples");

    private final List<String> table = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void what_people_wait_for() throws Exception {
        try (var service = PackagedService.withNewHome().with("GAPATLAS_DEMO", "true")) {
            row("first start, empty home, demonstration loaded", service.start());
            service.stop();
            row("start to ready, existing embedded database", median(3, () -> {
                Duration ready = service.start();
                service.stop();
                return ready;
            }));
            service.start();
            var client = Client.signedIn(service);
            importAgencyFile(client);
            demonstration(client);
        }
        print();
    }

    @Test
    void how_cost_grows() throws Exception {
        for (int workplaces : new int[] {1_000, 10_000, 100_000}) grow(workplaces);
        print();
    }

    private void importAgencyFile(Client client) throws IOException, InterruptedException {
        Path file = Path.of(SAMPLES, "catalogue", "se-myh", "resultat-ansokningsomgang-2024.xlsx");
        if (Files.notExists(file)) {
            table.add("| import of the agency's 2024 spreadsheet | not measured: no samples here |");
            return;
        }
        row(
                "import of the agency's 2024 spreadsheet (1,272 rows)",
                client.upload("/api/v1/catalogue/imports", "myh", file));
    }

    private void demonstration(Client client) throws Exception {
        client.openRound("bench");
        client.put("/api/v1/rounds/bench/workplaces", BodyPublishers.ofString(Api.demo("workplaces.csv")));
        row(
                "1,690 needs",
                client.put("/api/v1/rounds/bench/needs", BodyPublishers.ofString(Api.demo("needs_2026.csv"))));
        for (int i = 0; i < WARM; i++) client.get("/api/v1/analyses/" + client.analyse("bench") + "/gaps");
        row("demonstration analysis with its table, warm", median(WARM, () -> {
            long begin = System.nanoTime();
            client.get("/api/v1/analyses/" + client.analyse("bench") + "/gaps");
            return Duration.ofNanos(System.nanoTime() - begin);
        }));
        String report = "/api/v1/analyses/" + client.analyse("bench") + "/report.xlsx?lang=sv";
        for (int i = 0; i < WARM; i++) client.get(report);
        row("demonstration workbook, warm", median(WARM, () -> client.get(report)));
        row("start page, warm", median(WARM, () -> client.get("/")));
    }

    private void grow(int workplaces) throws Exception {
        var nation = new Nation(workplaces);
        String size = "%,d workplaces, %,d need lines, -Xmx512m".formatted(workplaces, nation.lines());
        try (var service =
                PackagedService.withNewHome().with("GAPATLAS_DEMO", "false").with("JAVA_TOOL_OPTIONS", "-Xmx512m")) {
            service.start();
            var client = Client.signedIn(service);
            client.openRound("nation");
            Duration frame =
                    client.put("/api/v1/rounds/nation/workplaces", BodyPublishers.ofFile(nation.frame(folder)));
            Duration needs = client.put("/api/v1/rounds/nation/needs", BodyPublishers.ofFile(nation.needs(folder)));
            row("import frame and needs: " + size, frame.plus(needs));
            long begin = System.nanoTime();
            String analysis = client.analyse("nation");
            row("freeze: " + size, Duration.ofNanos(System.nanoTime() - begin));
            row(
                    "first table (stated, weighted, balance): " + size,
                    client.get("/api/v1/analyses/" + analysis + "/gaps"));
            row("another table: " + size, client.get("/api/v1/analyses/" + analysis + "/gaps?by=nuts2,year"));
            row("the same again: " + size, client.get("/api/v1/analyses/" + analysis + "/gaps?by=nuts2,year"));
        }
    }

    private interface Timed {
        Duration run() throws Exception;
    }

    private static Duration median(int times, Timed timed) throws Exception {
        var durations = new ArrayList<Duration>();
        for (int i = 0; i < times; i++) durations.add(timed.run());
        Collections.sort(durations);
        return durations.get(times / 2);
    }

    private void row(String what, Duration took) {
        table.add("| %s | %.2f s |".formatted(what, took.toMillis() / 1000.0));
    }

    private void print() {
        assertThat(table).isNotEmpty();
        System.out.println("\n| what | took |\n|---|---|");
        table.forEach(System.out::println);
        System.out.println();
    }
}
