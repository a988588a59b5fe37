package org.gapatlas.catalogue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programmes teach, reviewed link by link; the programmes are invented. */
@QuarkusTest
class LinksTest {

    private static final String HEADER =
            "id,illustrative,country,municipality_code,nuts3,type,eqf,name_en,name_local,credits,credit_unit,"
                    + "duration_months,seats_per_year,applicants_per_seat,fill_rate,completion_rate,relevant_job_share,"
                    + "stay_in_region_share,share_to_value_chain,teaching_languages,mode,"
                    + "extra_sites_municipality_codes,status,first_intake_year,last_intake_year,target_roles\n";
    private static final String ROW =
            "L70,true,SE,2482,SE331,YH,5,Maintenance mechanic,Underhållsmekaniker,400,YHP,24,%s,,,,,,,sv,campus,,running,2023,2028,R22:0.50\n";
    private static final String TAUGHT = "programme_id,competence_id,delivered_level\nL70,C12,3\n";

    private Api api;

    @BeforeEach
    void programme() {
        api = Api.signedIn();
        imported("60").statusCode(201);
    }

    @Test
    void words_suggest_links_with_the_words_that_speak_for_them_and_nothing_counts_yet() {
        programme("L71")
                .body("competences.findAll { it.status == 'CONFIRMED' }.competence", contains("C12"))
                .body("roles.findAll { it.status == 'SUGGESTED' }.role", hasItem("R20"))
                .body("roles.find { it.role == 'R20' }.method", equalTo("TEXT"))
                .body("roles.find { it.role == 'R20' }.evidence", containsString("Maintenance mechanic"))
                .body("targetRoles.role", contains("R22"));
    }

    @Test
    void a_confirmed_link_counts_and_stays_when_the_source_is_imported_again() {
        decide("C41:confirm", Map.of("proficiency", 2, "reason", "Syllabus, course 4"))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        programme("L70")
                .body("competences.find { it.competence == 'C41' }.proficiency", equalTo(2))
                .body("competences.find { it.competence == 'C41' }.status", equalTo("CONFIRMED"));
        imported("60").body("updated", equalTo(0));
        imported("64").body("updated", equalTo(1));
        programme("L70")
                .body("seats", equalTo(64))
                .body("competences.findAll { it.status == 'CONFIRMED' }.competence", hasItem("C41"));
        decide("C41:reject", Map.of("reason", "Not any more")).statusCode(200);
        programme("L70").body("competences.find { it.competence == 'C41' }.status", equalTo("REJECTED"));
    }

    @Test
    void what_the_source_declares_can_be_rejected_and_a_role_takes_a_share() {
        decide("R20:confirm", Map.of("share", 0.4)).statusCode(200);
        programme("L70").body("targetRoles.role", contains("R22", "R20"));
        decide("R22:reject", Map.of("reason", "Nobody does")).statusCode(200);
        programme("L70").body("targetRoles.role", contains("R20"));
        imported("60").statusCode(201);
        programme("L70").body("targetRoles.role", contains("R20"));
        decide("R22:confirm", Map.of("share", 0.5)).statusCode(200);
        decide("R20:reject", Map.of()).statusCode(200);
    }

    @Test
    void what_cannot_be_taken_is_told_and_nothing_is_stored() {
        decide("C99:confirm", Map.of()).statusCode(422).body("errors.code", contains("unknown-concept"));
        decide("C41:confirm", Map.of("proficiency", 5))
                .statusCode(422)
                .body("errors.pointer", contains("/proficiency"));
        decide("R20:confirm", Map.of("share", 1.5)).statusCode(422).body("errors.code", contains("bad-share"));
        decide("R20:confirm", Map.of()).statusCode(422);
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/programmes/L79/competences/C41:confirm")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/programmes/L70/competences/C41:confirm")
                .then()
                .statusCode(401);
    }

    @Test
    void the_programmes_page_shows_suggestions_apart_from_what_is_confirmed() {
        assertThat(given().get("/programmes/L71?lang=sv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Vad orden kan betyda", "<mark>Maintenance mechanic</mark>")
                .doesNotContain("user:");
    }

    private ValidatableResponse decide(String link, Map<String, Object> body) {
        return api.asAdmin()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/programmes/L70/competences/" + link)
                .then();
    }

    private ValidatableResponse imported(String seats) {
        return api.importProgrammes(
                        HEADER
                                + ROW.formatted(seats)
                                + ROW.replace("L70", "L71").formatted(60),
                        TAUGHT + "L71,C12,3\n")
                .then();
    }

    private static ValidatableResponse programme(String id) {
        return given().get("/api/v1/programmes/" + id).then().statusCode(200);
    }
}
