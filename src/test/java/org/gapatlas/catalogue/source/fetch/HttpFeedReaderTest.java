package org.gapatlas.catalogue.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gapatlas.catalogue.Feed;
import org.gapatlas.catalogue.Fetched;
import org.gapatlas.catalogue.Validators;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files over HTTP, from a server on this machine that does everything that servers do. */
class HttpFeedReaderTest {

    private static final SortedMap<String, Validators> NOTHING_KNOWN = new TreeMap<>();
    private static final String MODIFIED = "Mon, 23 Nov 2026 08:00:00 GMT";

    private final StubServer server = new StubServer();
    private final StubServer other = new StubServer();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    @Test
    void a_file_comes_with_the_mark_by_which_its_server_knows_it() throws IOException {
        server.on("/list/programmes.csv", StubServer.file("\"one\"", "a,b\n1,2\n"));
        Fetched.Files files = files(read(server.at("/list/programmes.csv")));
        assertThat(files.files()).extracting(Upload::name).containsExactly("programmes.csv");
        assertThat(Files.readString(files.files().get(0).file())).isEqualTo("a,b\n1,2\n");
        assertThat(files.validators())
                .containsExactly(
                        Map.entry(server.at("/list/programmes.csv").toString(), new Validators("\"one\"", MODIFIED)));
    }

    @Test
    void a_server_that_knows_the_mark_sends_nothing() {
        server.on("/feed.json", StubServer.file("\"one\"", "{}"));
        Fetched.Files first = files(read(server.at("/feed.json")));
        assertThat(read(first.validators(), server.at("/feed.json"))).isInstanceOf(Fetched.Unchanged.class);
        assertThat(server.asked()).containsExactly("/feed.json", "/feed.json \"one\"");
    }

    @Test
    void if_one_file_has_changed_all_of_them_come() {
        server.on("/a.csv", StubServer.file("\"a1\"", "a")).on("/b.csv", StubServer.file("\"b1\"", "b"));
        Fetched.Files first = files(read(server.at("/a.csv"), server.at("/b.csv")));
        server.on("/b.csv", StubServer.file("\"b2\"", "bb"));
        Fetched.Files then = files(read(first.validators(), server.at("/a.csv"), server.at("/b.csv")));
        assertThat(then.files()).extracting(Upload::name).containsExactlyInAnyOrder("a.csv", "b.csv");
        assertThat(then.validators().values())
                .containsExactly(new Validators("\"a1\"", MODIFIED), new Validators("\"b2\"", MODIFIED));
    }

    @Test
    void a_server_that_asks_for_time_is_heard() {
        server.on("/feed.json", StubServer.status(503, "Retry-After", "7200"));
        assertThat(failed(read(server.at("/feed.json")))).isEqualTo("fetch-status 503 PT2H " + server.at("/feed.json"));
    }

    @Test
    void an_answer_without_end_is_hung_up_on() {
        server.on("/feed.json", StubServer.endless());
        assertThat(failed(read(server.at("/feed.json")))).startsWith("fetch-too-large 1 MiB PT0S");
    }

    @Test
    void an_answer_that_stops_in_the_middle_is_given_up() {
        server.on("/feed.json", StubServer.stuck());
        assertThat(failed(read(server.at("/feed.json")))).startsWith("fetch-too-slow 3 s PT0S");
    }

    @Test
    void nobody_leads_us_to_another_place() {
        other.on("/feed.json", StubServer.file("\"x\"", "{}"));
        for (String to : List.of(
                other.at("/feed.json").toString(),
                "http://localhost:" + server.at("/").getPort() + "/feed.json",
                "file:///etc/hosts",
                "//example.org/feed.json",
                "http://user:word@127.0.0.1:" + server.at("/").getPort() + "/feed.json")) {
            server.on("/feed.json", StubServer.status(302, "Location", to));
            assertThat(failed(read(server.at("/feed.json")))).startsWith("fetch-other-host " + to);
        }
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void a_file_that_has_moved_within_its_place_is_followed_but_not_round_in_a_circle() {
        server.on("/old.csv", StubServer.status(301, "Location", "/new.csv"));
        server.on("/new.csv", StubServer.file("\"n\"", "a"));
        assertThat(files(read(server.at("/old.csv"))).files())
                .extracting(Upload::name)
                .containsExactly("old.csv");
        server.on("/new.csv", StubServer.status(302, "Location", "/old.csv"));
        assertThat(failed(read(server.at("/old.csv")))).startsWith("fetch-redirects 5");
    }

    @Test
    void pages_are_followed_to_the_last_and_only_within_their_place() {
        server.on("/events", page("/events?page=1", "e.1"));
        server.on("/events?page=1", page(server.at("/events?page=2").toString(), "e.2"));
        server.on("/events?page=2", StubServer.file("\"p3\"", "{\"links\": [], \"educationEvents\": []}"));
        Fetched.Files files = files(read(server.at("/events")));
        assertThat(files.files()).extracting(Upload::name).containsExactly("events", "events (2)", "events (3)");
        assertThat(files.validators()).isEmpty();
        server.on("/events?page=1", page(other.at("/events?page=2").toString(), "e.2"));
        assertThat(failed(read(server.at("/events")))).startsWith("fetch-other-host " + other.at("/events?page=2"));
        server.on("/events?page=1", page("/events?page=1", "e.2"));
        assertThat(failed(read(server.at("/events")))).startsWith("fetch-too-many-pages 4");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        URI nowhere = other.at("/feed.json");
        other.close();
        assertThat(failed(read(nowhere))).isEqualTo("fetch-unreachable 127.0.0.1 PT0S " + nowhere);
    }

    private Fetched read(URI... addresses) {
        return read(NOTHING_KNOWN, addresses);
    }

    private Fetched read(SortedMap<String, Validators> known, URI... addresses) {
        var limits = new Errand.Limits(1 << 20, 4, Duration.ofSeconds(3));
        return new HttpFeedReader(limits).read(new Feed("emil3", Arrays.asList(addresses)), known, folder);
    }

    private static StubServer.Answer page(String next, String event) {
        return StubServer.file(
                "\"" + event + "\"",
                "{\"educationEvents\": [{\"id\": \"%s\"}], \"links\": [{\"rel\": \"self\", \"href\": \"x\"}, {\"rel\": \"next\", \"href\": \"%s\"}]}"
                        .formatted(event, next));
    }

    private static Fetched.Files files(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Files.class);
        return (Fetched.Files) fetched;
    }

    private static String failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        var failed = (Fetched.Failed) fetched;
        var params = failed.fault().params();
        return "%s %s %s %s"
                .formatted(failed.fault().code(), params.get("value"), failed.pause(), params.get("address"));
    }
}
