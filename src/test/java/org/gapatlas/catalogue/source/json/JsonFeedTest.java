package org.gapatlas.catalogue.source.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.Nowhere;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

    private final Gathering told = new Gathering(new Nowhere());
    private final List<String> seen = new ArrayList<>();

    @Test
    void a_page_a_list_and_a_single_record_are_told_apart_by_what_is_in_them() {
        read(
                Uploads.text("a", "{\"links\": [1], \"events\": [{\"id\": 1}, {\"id\": 2}], \"page\": {\"size\": 2}}"),
                Uploads.text("b", "[{\"id\": 3}]"),
                Uploads.text("c", "{\"id\": 4, \"others\": [{\"id\": 5}]}"));
        assertThat(seen).containsExactly("events 1", "events 2", " 3", " 4");
        assertThat(told.reading().faults()).isEmpty();
    }

    @Test
    void archives_and_packed_files_hold_the_same_as_plain_ones() {
        read(
                Uploads.zip("pages.zip", Map.of("2.json", "[{\"id\": 2}]", "1.json", "[{\"id\": 1}]")),
                Uploads.gzip("3.json.gz", "[{\"id\": 3}]"));
        assertThat(seen).containsExactly(" 1", " 2", " 3");
    }

    @Test
    void what_is_not_whole_json_is_a_fault_with_its_place() {
        read(Uploads.text("a", "[{\"id\": 1},\n {\"id\": "));
        assertThat(told.reading().faults()).extracting(Finding::code).containsExactly("json-cut-short");
        read(Uploads.text("b", "<html>no</html>"), Uploads.text("c", ""), Uploads.text("d", "[] []"));
        assertThat(told.reading().faults())
                .extracting(Finding::code)
                .containsExactly("json-cut-short", "not-json", "not-json", "not-json");
        assertThat(told.reading().faults().get(1).params())
                .containsEntry("file", "b")
                .containsEntry("value", "1:1");
    }

    @Test
    void a_file_without_a_record_that_is_known_is_a_fault_and_single_strangers_are_counted() {
        read(Uploads.text("a", "[{\"id\": 1}, {\"name\": \"x\"}]"));
        assertThat(told.reading().faults()).isEmpty();
        assertThat(told.reading().excluded()).isEqualTo(Map.of("unknown-record", 1));
        assertThat(told.reading().issues()).extracting(Finding::pointer).containsExactly("/1");
        read(Uploads.text("b", "[{\"name\": \"x\"}]"));
        assertThat(told.reading().faults()).extracting(Finding::code).containsExactly("unknown-json");
    }

    @Test
    void another_encoding_is_told() {
        read(Uploads.bytes("a", "[{\"id\": \"Umeå\"}]".getBytes(ISO_8859_1)));
        assertThat(told.reading().faults()).extracting(Finding::code).containsExactly("json-not-utf8");
    }

    @Test
    void a_damaged_archive_is_a_fault() {
        read(Uploads.half(Uploads.zip("pages.zip", Map.of("1.json", "[{\"id\": 1}]"))));
        read(Uploads.half(Uploads.gzip("3.json.gz", "[{\"id\": 3}]")));
        assertThat(told.reading().faults()).extracting(Finding::code).containsExactly("file-broken", "file-broken");
    }

    @Test
    void values_of_another_kind_are_told_with_pointer_and_read_as_unknown() {
        JsonFeed.read(
                "feed",
                List.of(Uploads.text("a", "[{\"n\": {\"x\": 1}, \"d\": \"soon\", \"s\": -4, \"t\": \"yes\"}]")),
                Set.of(),
                told,
                (list, record) -> {
                    assertThat(record.text("/n")).isEmpty();
                    assertThat(record.date("/d")).isEmpty();
                    assertThat(record.truth("/t")).isEmpty();
                    assertThat(record.count("/s")).isEmpty();
                    assertThat(record.text("/missing/deep")).isEmpty();
                    return true;
                });
        assertThat(told.reading().issues()).extracting(Finding::pointer).containsExactly("/0/n", "/0/d", "/0/t");
        assertThat(told.reading().faults()).extracting(Finding::pointer).containsExactly("/0/s");
    }

    @Test
    void words_are_plain_and_without_addresses() {
        JsonFeed.read(
                "feed",
                List.of(Uploads.text(
                        "a",
                        "{\"w\": \"<p>Kurs i\\n<b>batteri</b></p><ul><li>ett</li><li>två &amp; tre</li></ul>\","
                                + " \"m\": \"Fråga anna.demo@example.org\", \"d\": \"2026-08-24T00:00\","
                                + " \"o\": {\"k\": 1}}")),
                Set.of(),
                told,
                (list, record) -> {
                    assertThat(record.words("/w")).contains("Kurs i batteri ett två & tre");
                    assertThat(record.words("/m")).contains("Fråga");
                    assertThat(record.date("/d")).contains(LocalDate.of(2026, 8, 24));
                    assertThat(record.list("/o")).hasSize(1);
                    return true;
                });
        assertThat(told.reading().issues()).extracting(Finding::code).containsExactly("address-left-out");
        assertThat(told.reading().issues().toString()).doesNotContain("@");
    }

    private void read(Upload... files) {
        JsonFeed.read("feed", List.of(files), Set.of("events"), told, (list, record) -> {
            record.text("/id").ifPresent(id -> seen.add(list + " " + id));
            return record.has("/id");
        });
    }
}
