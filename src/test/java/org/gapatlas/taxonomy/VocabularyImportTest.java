package org.gapatlas.taxonomy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;

/** Vocabularies through the catalogue's imports; all concepts are invented. */
@QuarkusTest
class VocabularyImportTest {

    private static final String URI = "http://data.europa.eu/esco/";
    private static final String OCCUPATIONS =
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
                    + "regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n";

    @Inject
    Vocabularies vocabularies;

    @Test
    void a_bundle_becomes_the_current_version_and_the_same_bundle_changes_nothing() {
        imported(
                        "esco",
                        file("occupations_en.csv", "cell stacker", "pile maker"),
                        file("occupations_sv.csv", "cellstaplare", ""))
                .statusCode(201)
                .body("state", equalTo("DONE"));
        assertThat(vocabularies.findCurrent("esco").orElseThrow().languages()).contains("en", "sv");
        assertThat(vocabularies.find(URI + "occupation/demo-1").orElseThrow().kind())
                .isEqualTo(Concept.Kind.OCCUPATION);
        assertThat(vocabularies.labelsOf(URI + "occupation/demo-1"))
                .extracting(label -> label.language() + " " + label.kind() + " " + label.text())
                .contains("en PREF cell stacker", "sv PREF cellstaplare", "en ALT pile maker");
        long before = vocabularies.findCurrent("esco").orElseThrow().number();
        imported(
                        "esco",
                        file("occupations_sv.csv", "cellstaplare", ""),
                        file("occupations_en.csv", "cell stacker", "pile maker"))
                .statusCode(201)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", greaterThan(0));
        assertThat(vocabularies.findCurrent("esco").orElseThrow().number()).isEqualTo(before);
    }

    @Test
    void a_changed_label_makes_a_new_version_and_a_dry_run_only_tells() {
        imported("esco", file("occupations_en.csv", "cell stacker", "")).statusCode(201);
        long before = vocabularies.findCurrent("esco").orElseThrow().number();
        send("esco", file("occupations_en.csv", "cell piler", ""))
                .multiPart("dryRun", "true")
                .post("/api/v1/catalogue/imports")
                .then()
                .statusCode(201)
                .body("updated", equalTo(1));
        assertThat(vocabularies.findCurrent("esco").orElseThrow().number()).isEqualTo(before);
        imported("esco", file("occupations_en.csv", "cell piler", ""))
                .statusCode(201)
                .body("updated", equalTo(1));
        assertThat(vocabularies.findCurrent("esco").orElseThrow().number()).isGreaterThan(before);
    }

    @Test
    void its_words_are_found_soon_after_with_the_version_that_has_them() throws InterruptedException {
        imported("esco", file("occupations_en.csv", "electrode calenderer", "")).statusCode(201);
        JsonPath found = search();
        for (int i = 0; i < 50 && found.getList("items").isEmpty(); i++) {
            Thread.sleep(100);
            found = search();
        }
        assertThat(found.getString("items[0].uri")).isEqualTo(URI + "occupation/demo-1");
        assertThat(found.getString("items[0].label")).isEqualTo("electrode calenderer");
        assertThat(found.getString("items[0].why.version"))
                .endsWith(vocabularies.findCurrent("esco").orElseThrow().id());
    }

    private static JsonPath search() {
        return given().get("/api/v1/taxonomy/search?q=electrode+calend&kind=occupation&lang=en")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_damaged_bundle_stores_nothing() {
        imported("esco", file("occupations_en.csv", "cell stacker", "")).statusCode(201);
        long before = vocabularies.findCurrent("esco").orElseThrow().number();
        imported("esco", Map.entry("occupations_en.csv", "conceptUri,label\nx,y\n"))
                .statusCode(422);
        imported("esco", Map.entry("occupations_en.csv", OCCUPATIONS + "Occupation,\"" + URI))
                .statusCode(422);
        imported("jobtech", Map.entry("skills.json", "{\"data\":{\"concepts\":[{\"id\":\"a\","))
                .statusCode(422);
        assertThat(vocabularies.findCurrent("esco").orElseThrow().number()).isEqualTo(before);
    }

    @Test
    void an_archive_holds_the_same_as_its_files() {
        var one = file("occupations_en.csv", "cell stacker", "");
        imported("esco", one).statusCode(201);
        Upload zip = Uploads.zip("bundle.zip", Map.of("ESCO/" + one.getKey(), one.getValue()));
        Api.signedIn()
                .asAdmin()
                .multiPart("source", "esco")
                .multiPart("file", zip.file().toFile(), "application/zip")
                .post("/api/v1/catalogue/imports")
                .then()
                .statusCode(201)
                .body("updated", equalTo(0))
                .body("created", equalTo(0));
    }

    private static Map.Entry<String, String> file(String name, String label, String other) {
        return Map.entry(
                name,
                OCCUPATIONS + "Occupation," + URI + "occupation/demo-1,8131," + label + "," + other
                        + ",,released,2026-01-01T00:00:00Z,,,,," + "stacks cells,8131.99\n");
    }

    @SafeVarargs
    private static ValidatableResponse imported(String source, Map.Entry<String, String>... files) {
        return send(source, files).post("/api/v1/catalogue/imports").then();
    }

    @SafeVarargs
    private static RequestSpecification send(String source, Map.Entry<String, String>... files) {
        RequestSpecification request = Api.signedIn().asAdmin().multiPart("source", source);
        for (var file : List.of(files))
            request.multiPart("file", file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8), "text/csv");
        return request;
    }
}
