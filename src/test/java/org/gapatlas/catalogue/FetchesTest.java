package org.gapatlas.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gapatlas.database.Database;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds from a server on this machine into the catalogue; the programmes are invented. */
@QuarkusTest
class FetchesTest {

    private static final Duration EVERY = Duration.ofHours(24);
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    @Inject
    Fetches shipped;

    @Inject
    FeedReader reader;

    @Inject
    FetchLog log;

    @Inject
    Imports imports;

    @Inject
    Catalogue catalogue;

    @Inject
    Database database;

    private final StubServer server = new StubServer();

    @BeforeEach
    void forget() {
        database.update("delete from catalogue_fetch");
    }

    @AfterEach
    void stop() {
        server.close();
        database.update("delete from catalogue_fetch");
    }

    @Test
    void as_it_is_shipped_nothing_is_fetched_and_nobody_waits_to_fetch() {
        assertThat(shipped.isOn()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("fetch-time");
        shipped.fetchDue();
        assertThat(log.find("emil3")).isEmpty();
        Api.signedIn()
                .asAdmin()
                .get("/api/v1/catalogue/fetches")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/api/v1/catalogue/fetches").then().statusCode(401);
        desk().body(containsString("Nothing is fetched from the web"));
    }

    @Test
    void a_feed_is_imported_once_and_then_only_asked_whether_it_has_changed() {
        server.on("/infos", StubServer.file("\"one\"", infos("i.fetch-1")));
        fetch(START);
        FetchState first = state();
        assertThat(first.outcome()).isEqualTo(FetchOutcome.IMPORTED);
        assertThat(first.nextAt()).isEqualTo(START.plus(EVERY));
        assertThat(catalogue.find("emil3:i.fetch-1")).isPresent();
        ImportReport report = newest();
        assertThat(report.id()).isEqualTo(first.run());
        assertThat(report.actor()).isEqualTo("schedule");
        fetch(START.plus(EVERY).minusSeconds(1));
        assertThat(state()).isEqualTo(first);
        fetch(START.plus(EVERY));
        assertThat(state().outcome()).isEqualTo(FetchOutcome.UNCHANGED);
        assertThat(state().run()).isEqualTo(first.run());
        assertThat(state().nextAt()).isEqualTo(START.plus(EVERY).plus(EVERY));
        assertThat(newest()).isEqualTo(report);
        assertThat(server.asked()).containsExactly("/infos", "/infos \"one\"");
    }

    @Test
    void a_server_that_is_down_is_a_failed_import_and_left_alone_for_as_long_as_it_asks() {
        server.on("/infos", StubServer.status(503, "Retry-After", "7200"));
        fetch(START);
        assertThat(state().failures()).isEqualTo(1);
        assertThat(state().fault()).isEqualTo("fetch-status");
        assertThat(state().nextAt()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(newest().state()).isEqualTo(ImportState.FAILED);
        assertThat(newest().issues()).extracting(Issue::code).containsExactly("fetch-status");
        desk().body(containsString("The server did not send the file but answered 503"));
        fetch(START.plus(Duration.ofHours(2)));
        assertThat(state().failures()).isEqualTo(2);
        server.on("/infos", StubServer.file("\"up\"", infos("i.fetch-2")));
        fetch(START.plus(Duration.ofHours(5)));
        assertThat(state().failures()).isZero();
        assertThat(state().fault()).isEmpty();
        assertThat(catalogue.find("emil3:i.fetch-2")).isPresent();
    }

    @Test
    void a_damaged_file_changes_nothing_and_is_asked_for_again_as_if_it_were_unknown() {
        String whole = infos("i.fetch-3");
        server.on("/infos", StubServer.file("\"bad\"", whole.substring(0, whole.length() / 2)));
        fetch(START);
        assertThat(state().outcome()).isEqualTo(FetchOutcome.FAILED);
        assertThat(state().fault()).isEqualTo("json-cut-short");
        assertThat(state().nextAt()).isBetween(START.plus(Duration.ofMinutes(12)), START.plus(Duration.ofMinutes(18)));
        assertThat(catalogue.find("emil3:i.fetch-3")).isEmpty();
        fetch(START.plus(Duration.ofHours(1)));
        assertThat(server.asked()).containsExactly("/infos", "/infos");
    }

    @Test
    void two_nodes_never_fetch_the_same_at_once_and_one_that_woke_up_late_says_nothing() {
        var second = new AtomicInteger();
        FeedReader slow = (feed, known, folder) -> {
            at(START, (a, b, c) -> {
                        second.incrementAndGet();
                        return new Fetched.Unchanged();
                    })
                    .fetchDue();
            return new Fetched.Unchanged();
        };
        at(START, slow).fetchDue();
        assertThat(second).hasValue(0);
        FeedReader paused = (feed, known, folder) -> {
            at(START.plus(Duration.ofDays(3)), this::refusing).fetchDue();
            return new Fetched.Unchanged();
        };
        at(START.plus(Duration.ofDays(2)), paused).fetchDue();
        assertThat(state().outcome()).isEqualTo(FetchOutcome.FAILED);
        assertThat(state().attempt()).isEqualTo(3);
    }

    private Fetched refusing(Feed feed, SortedMap<String, Validators> known, Path folder) {
        return new Fetched.Failed(ImportFault.in("a", "no-file", "a"), Duration.ZERO);
    }

    private void fetch(Instant at) {
        at(at, reader).fetchDue();
    }

    private Fetches at(Instant at, FeedReader through) {
        var plan = new FeedPlan(List.of(new Feed("emil3", List.of(server.at("/infos")))), EVERY);
        return new Fetches(plan, through, log, imports, Clock.fixed(at, ZoneOffset.UTC));
    }

    private FetchState state() {
        return log.find("emil3").orElseThrow();
    }

    private ImportReport newest() {
        return imports.listReports(0, 1).get(0);
    }

    private static io.restassured.response.ValidatableResponse desk() {
        return Api.signedIn().asAdmin().get("/desk/imports?lang=en").then().statusCode(200);
    }

    private static String infos(String id) {
        return """
                {"links": [], "educationInfos": [{"id": "%s", "status": "ACTIVE", "content":
                    {"title": {"strings": [{"lang": "swe", "value": "Batteritekniker Demo"}]},
                     "configuration": {"code": "program"}}}]}""".formatted(id);
    }
}
