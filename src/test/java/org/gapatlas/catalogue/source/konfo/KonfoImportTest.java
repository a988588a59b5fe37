package org.gapatlas.catalogue.source.konfo;

import static io.restassured.RestAssured.given;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.application;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.file;
import static org.gapatlas.catalogue.source.konfo.KonfoFiles.seats;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Finnish programme through the API: imported in parts, listed, and shown with what its qualification requires. */
@QuarkusTest
class KonfoImportTest {

    private static final String PROGRAMMES = "/api/v1/programmes";

    private static final String REQUIREMENTS = """
            {"id": %s, "tila": "valmis", "nimi": {"fi": "Demotutkinto", "sv": "Demoexamen"},
            "tutkinnonOsat": [{"id": 10, "nimi": {"fi": "Akkujen huolto", "sv": "Batteriunderhåll"},
              "ammattitaitovaatimukset2019": {"vaatimukset": [
                {"koodi": {"arvo": "501"}, "vaatimus": {"fi": "tunnistaa kennon", "sv": "identifierar cellen"}}]}}]}""";

    private Api api;

    @BeforeEach
    void signIn() {
        api = Api.signedIn();
    }

    /** Numbers of its own, since what is imported stays. */
    private static Upload numbered(int number, String name, String record) {
        return file(
                name,
                record.replace(KonfoFiles.EDUCATION, KonfoFiles.EDUCATION + number)
                        .replace(KonfoFiles.IMPLEMENTATION, KonfoFiles.IMPLEMENTATION + number)
                        .replace("\"ePerusteId\": 123", "\"ePerusteId\": " + number));
    }

    private static Upload education(int number) {
        return numbered(number, "koulutus.json", KonfoFiles.education(""));
    }

    private static Upload implementation(int number) {
        return numbered(
                number,
                "toteutus.json",
                KonfoFiles.implementation(application(1, seats("20")) + "," + application(2, ""), ""));
    }

    @Test
    void importing_twice_changes_nothing() throws IOException {
        send("konfo", education(71), implementation(71)).then().statusCode(201).body("created", is(1));
        send("konfo", education(71), implementation(71))
                .then()
                .statusCode(201)
                .body("unchanged", is(1))
                .body("created", is(0))
                .body("updated", is(0));
        Upload requirements = file("71.json", REQUIREMENTS.formatted(71));
        send("eperusteet", requirements).then().statusCode(201).body("created", is(1));
        send("eperusteet", requirements).then().statusCode(201).body("unchanged", is(1));
    }

    @Test
    void the_order_of_imports_does_not_matter() throws IOException {
        send("konfo", education(72)).then().statusCode(201);
        send("konfo", implementation(72)).then().statusCode(201);
        send("konfo", implementation(73)).then().statusCode(201);
        send("konfo", education(73)).then().statusCode(201);
        for (int number : new int[] {72, 73})
            one(number)
                    .body("title", is("Demoexamen"))
                    .body("eqf", is(4))
                    .body("credits", is(180))
                    .body("durationMonths", is(36))
                    .body("provider", is("Demohallitus"))
                    .body("offerings", hasSize(2))
                    .body("offerings[0].seats", is(20))
                    .body("offerings[1].seats", nullValue())
                    .body("municipalities", is(List.of("FI-564")));
    }

    @Test
    void a_programme_shows_its_coded_competences_in_finnish_and_swedish() throws IOException {
        send("konfo", education(74), implementation(74)).then().statusCode(201);
        one(74).body("curriculum", nullValue());
        send("eperusteet", file("74.json", REQUIREMENTS.formatted(74))).then().statusCode(201);
        one(74).body("curriculum.id", is("eperusteet:74"))
                .body("curriculum.title", is("Demoexamen"))
                .body("curriculum.outcomes[0].code", is("501"))
                .body("curriculum.outcomes[0].unit", is("Batteriunderhåll"))
                .body("curriculum.outcomes[0].text", is(Map.of("fi", "tunnistaa kennon", "sv", "identifierar cellen")))
                .body("curriculum.outcomes[0].optional", is(true));
        given().get(PROGRAMMES + "?source=konfo&size=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id(74)));
        given().get("/programmes/" + id(74) + "?lang=sv")
                .then()
                .statusCode(200)
                .body(
                        containsString("tunnistaa kennon"),
                        containsString("identifierar cellen"),
                        containsString("501"),
                        not(containsString("Malli")));
    }

    private static String id(int number) {
        return "konfo:" + KonfoFiles.EDUCATION + number;
    }

    private static ValidatableResponse one(int number) {
        return given().get(PROGRAMMES + "/" + id(number) + "?lang=sv").then().statusCode(200);
    }

    private Response send(String source, Upload... files) throws IOException {
        RequestSpecification request = api.asAdmin().multiPart("source", source);
        for (Upload each : files)
            request.multiPart("file", each.name(), Files.readAllBytes(each.file()), "application/octet-stream");
        return request.post("/api/v1/catalogue/imports");
    }
}
