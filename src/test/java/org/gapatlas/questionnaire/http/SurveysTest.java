package org.gapatlas.questionnaire.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Digest;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires from outside: what was published, in every form, and publishing more. */
@QuarkusTest
class SurveysTest {

    private static final String VERSION = "/api/v1/surveys/competence-needs/versions/2026.1.1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static RequestSpecification asAdmin() {
        return Api.signedIn().asAdmin();
    }

    @Test
    void the_shipped_questionnaires_are_published_at_the_start() {
        asAdmin()
                .get("/api/v1/surveys")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("competence-needs", "competence-needs-short"))
                .body("items.find { it.id == 'competence-needs-short' }.versions", equalTo(List.of("2026.1.1")));
    }

    @Test
    void a_version_is_its_bundle_and_its_tag_the_hash() {
        Response bundle = asAdmin().get(VERSION);
        bundle.then()
                .statusCode(200)
                .body("id", equalTo("competence-needs"), "version", equalTo("2026.1.1"))
                .body("texts.'has_needs.none'.sv", equalTo("Inga behov"));
        String tag = bundle.header("ETag");
        assertThat(tag).isEqualTo("\"" + Digest.sha256(bundle.asString()) + "\"");
        asAdmin().header("If-None-Match", tag).get(VERSION).then().statusCode(304);
        asAdmin().get(VERSION.replace("2026.1.1", "2026.9.9")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "xlsx, " + XLSX})
    void texts_out_and_in_again_change_nothing(String ending, String type) {
        byte[] texts = asAdmin()
                .get(VERSION + "/texts." + ending)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", containsString("competence-needs-2026.1.1-texts." + ending))
                .extract()
                .asByteArray();
        asAdmin()
                .multiPart("questionnaire", "questionnaire.yaml", read("competence-needs/questionnaire.yaml"))
                .multiPart("texts", "texts." + ending, texts)
                .multiPart("dryRun", "true")
                .post("/api/v1/surveys/competence-needs/versions")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1), "errors[0].code", equalTo("nothing-changed"));
    }

    @Test
    void other_words_are_published_as_a_patch_and_only_after_a_trial_that_stores_nothing() {
        String texts = asAdmin()
                .get("/api/v1/surveys/competence-needs-short/versions/2026.1.1/texts.csv")
                .asString();
        String survey = copy("words-patch");
        asAdmin()
                .multiPart("texts", "texts.csv", bytes(texts.replace("Inga behov,", "Inga behov alls,")))
                .multiPart("dryRun", "true")
                .post(survey + "/2026.1.1/texts")
                .then()
                .statusCode(200)
                .body("class", equalTo("patch"), "from", equalTo("2026.1.1"), "to", equalTo("2026.1.2"))
                .body("findings", hasSize(0));
        asAdmin().get(survey + "/2026.1.2").then().statusCode(404);
        asAdmin()
                .multiPart("texts", "texts.csv", bytes(texts.replace("Inga behov,", "Inga behov alls,")))
                .post(survey + "/2026.1.1/texts")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/surveys/words-patch/versions/2026.1.2"));
        asAdmin()
                .get(survey + "/2026.1.2")
                .then()
                .body("texts.'has_needs.none'.sv", equalTo("Inga behov alls"), "version", equalTo("2026.1.2"));
        asAdmin().get(survey + "/2026.1.1").then().body("texts.'has_needs.none'.sv", equalTo("Inga behov"));
    }

    @Test
    void a_refusal_names_every_fault_in_the_readers_language() {
        asAdmin()
                .multiPart(
                        "questionnaire",
                        "q.yaml",
                        bytes(read("competence-needs/questionnaire.yaml", "level_from >", "level_form >")))
                .multiPart("texts", "t.csv", bytes("key,en,sv,fi\ntitle,A,,C\n"))
                .post("/api/v1/surveys/competence-needs/versions?lang=sv")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", hasItems("name-unknown", "text-empty", "text-missing", "version-not-newer"))
                .body("errors.find { it.code == 'text-empty' }.message", startsWith("Texten ”title” är tom på sv."))
                .body("errors.find { it.code == 'name-unknown' }.params.nearest", startsWith("level_from"));
        asAdmin()
                .multiPart("dryRun", "true")
                .post("/api/v1/surveys/competence-needs/versions")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-file"));
        asAdmin()
                .multiPart("questionnaire", "q.yaml", read("competence-needs/questionnaire.yaml"))
                .multiPart("texts", "t.xlsx", bytes("no workbook"))
                .post("/api/v1/surveys/competence-needs-short/versions")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("file-broken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/surveys",
                VERSION,
                VERSION + "/texts.csv",
                VERSION + "/texts.xlsx",
                "/desk/questionnaires/competence-needs/2026.1.1/print"
            })
    void only_stewards_and_analysts_read(String path) {
        given().redirects().follow(false).get(path).then().statusCode(oneOf(401, 303));
        given().header("Authorization", "Bearer " + key("planner"))
                .get(path)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/surveys/x/versions", "/api/v1/surveys/x/versions/2026.1.1/texts"})
    void only_stewards_publish(String path) {
        given().multiPart("dryRun", "true").post(path).then().statusCode(401);
        given().header("Authorization", "Bearer " + key("analyst"))
                .multiPart("dryRun", "true")
                .post(path)
                .then()
                .statusCode(403);
    }

    private static String key(String role) {
        return asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "a " + role, "roles", List.of(role)))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** The short track under another id, so that the shipped one keeps its versions. */
    private static String copy(String id) {
        String path = "/api/v1/surveys/" + id + "/versions";
        asAdmin()
                .multiPart(
                        "questionnaire",
                        "questionnaire.yaml",
                        bytes(read(
                                "competence-needs-short/questionnaire.yaml",
                                "id: competence-needs-short",
                                "id: " + id)))
                .multiPart("texts", "texts.csv", read("competence-needs-short/texts.csv"))
                .post(path)
                .then()
                .statusCode(201)
                .body("class", equalTo("first"), "to", equalTo("2026.1.1"));
        return path;
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of("surveys", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file, String usual, String other) {
        return new String(read(file), StandardCharsets.UTF_8).replace(usual, other);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
