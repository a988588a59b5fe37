package org.gapatlas.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.Test;

/** Machines read the questionnaire as it was published, in the language that they ask for. */
@QuarkusTest
class BundleTest {

    @Test
    void the_bundle_has_the_rules_as_trees_and_the_words_of_one_language() {
        var api = Api.signedIn();
        api.openRound("bundle")
                .putFrame("bundle", Api.demo("workplaces.csv"))
                .then()
                .statusCode(200);
        var anna = Respondent.of(api, "bundle", "D16");
        String tag = anna.as()
                .get("/api/v1/respondent/questionnaire?lang=sv")
                .then()
                .statusCode(200)
                .body("id", equalTo("competence-needs"))
                .body("version", equalTo("2026.1.1"))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .body("languages", contains("en", "sv", "fi"))
                .body("options.certainty", contains("decided", "planned", "conditional"))
                .body("sections.id", contains("background", "needs", "cooperation"))
                .body("sections[1].items[1].show_if", instanceOf(List.class))
                .body("texts.'certainty.decided'", equalTo("Beslutat"))
                .body("codelists.'battery-value-chain'.RAW", instanceOf(String.class))
                .body("codelists.languages.fi", equalTo("Finska"))
                .body("years", contains(2027, 2028, 2029, 2030))
                .body("referenceDate", equalTo("2026-09-01"))
                .extract()
                .header("ETag");
        anna.as()
                .header("If-None-Match", tag)
                .get("/api/v1/respondent/questionnaire?lang=sv")
                .then()
                .statusCode(304);
        anna.as()
                .header("If-None-Match", tag)
                .get("/api/v1/respondent/questionnaire?lang=fi")
                .then()
                .statusCode(200)
                .body("texts.'certainty.decided'", equalTo("Päätetty"));
    }
}
