package org.gapatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.testing.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times the import of a national register into the packaged service with half a gigabyte of memory. Run it with {@code mvn -B
 * -ntp verify -Pbench -Dit.test=FeedBench}; {@code -Dfeed.events=27000} makes it smaller.
 */
class FeedBench {

    private static final int EVENTS = Integer.getInteger("feed.events", 270_000);

    private final List<String> table = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_national_register() throws Exception {
        var register = new SwedishRegister(EVENTS);
        Path archive = register.archive(folder);
        try (var service = PackagedService.withNewHome().with("JAVA_TOOL_OPTIONS", "-Xmx512m")) {
            service.start();
            var client = Client.signedIn(service);
            row("first import", client.upload("/api/v1/catalogue/imports", "emil3", archive));
            row("the same again", client.upload("/api/v1/catalogue/imports", "emil3", archive));
            row("a search after it", client.get("/api/v1/programmes?q=batteri&municipality=SE-2482"));
        }
        assertThat(table).hasSize(3);
        System.out.printf(
                "%n| %,d events, %,d infos, %,d providers at -Xmx512m | took |%n|---|---|%n",
                EVENTS, register.infos(), register.providers());
        table.forEach(System.out::println);
    }

    private void row(String what, Duration took) {
        table.add("| %s | %.1f s |".formatted(what, took.toMillis() / 1000.0));
    }
}
