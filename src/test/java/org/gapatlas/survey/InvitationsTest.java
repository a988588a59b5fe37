package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person answers for several workplaces with one code, hands a section on, and a code remembers what became of it. */
@QuarkusTest
class InvitationsTest {

    @Inject
    Invitations invitations;

    @Inject
    Rounds rounds;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void workplaces_with_the_same_contact_share_one_code() {
        open("shared");
        var items = issue("shared", Map.of()).then().statusCode(201).extract();
        assertThat(items.<List<String>>path("items.workplace")).containsExactly("W1", "W2", "W3", "W4");
        List<String> codes = items.path("items.code");
        assertThat(codes.get(0)).isEqualTo(codes.get(2)).isNotEqualTo(codes.get(1));
        assertThat(codes.get(1)).isNotEqualTo(codes.get(3));
        String token = session(codes.get(0))
                .then()
                .statusCode(201)
                .body("workplaces.id", contains("W1", "W3"))
                .body("section", nullValue())
                .extract()
                .path("token");
        read(token, "")
                .then()
                .statusCode(422)
                .body("code", equalTo("which-workplace"))
                .body("params.nearest", equalTo("W1, W3"));
        read(token, "?workplace=W3").then().statusCode(200).body("workplace", equalTo("W3"));
        read(token, "?workplace=W2").then().statusCode(404);
        read(token, "?workplace=nowhere").then().statusCode(404);
    }

    @Test
    void renewing_one_of_them_renews_the_code_of_all() {
        open("renewed");
        List<String> old = issue("renewed", Map.of()).path("items.code");
        issue("renewed", Map.of("workplaces", List.of("W1")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("code-lives"));
        Response fresh = issue("renewed", Map.of("workplaces", List.of("W3"), "renew", true));
        fresh.then().statusCode(201).body("items.workplace", contains("W1", "W3"));
        session(old.get(0)).then().statusCode(401);
        session(fresh.path("items[1].code")).then().statusCode(201).body("workplaces.id", contains("W1", "W3"));
        session(old.get(1)).then().statusCode(201).body("workplaces.id", contains("W2"));
    }

    @Test
    void the_first_opening_is_remembered_and_reading_changes_nothing() {
        open("opened");
        String code = issue("opened", Map.of("workplaces", List.of("W2"))).path("items[0].code");
        assertThat(own("opened", "W2").state()).isEqualTo(InvitationState.CREATED);
        given().get("/answer").getStatusCode();
        assertThat(own("opened", "W2").openedAt()).isNull();
        session(code).then().statusCode(201);
        Invitation once = own("opened", "W2");
        assertThat(once.state()).isEqualTo(InvitationState.OPENED);
        session(code).then().statusCode(201);
        assertThat(own("opened", "W2").openedAt()).isEqualTo(once.openedAt());
    }

    @Test
    void a_section_is_handed_on_and_no_further() {
        open("handed");
        String code = issue("handed", Map.of("workplaces", List.of("W2"))).path("items[0].code");
        var anna = invitations.findByCode(code).orElseThrow();
        String handed = invitations
                .delegate(anna, "needs", anna.invitation())
                .fold(issued -> issued.codes().get(0).code().reveal(), refused -> "");
        var bo = invitations.findByCode(handed).orElseThrow();
        assertThat(bo.section()).isEqualTo("needs");
        assertThat(bo.workplace().id()).isEqualTo("W2");
        assertThat(own("handed", "W2").id()).isEqualTo(anna.invitation());
        String fault = invitations
                .delegate(bo, "background", bo.invitation())
                .fold(issued -> "", refused -> refused.findings().get(0).code());
        assertThat(fault).isEqualTo("section-only");
        issue("handed", Map.of("workplaces", List.of("W2"), "renew", true))
                .then()
                .statusCode(201);
        session(handed).then().statusCode(401);
    }

    @Test
    void codes_expire_with_the_round_and_live_again_when_it_is_extended() {
        open("expiring");
        String code = issue("expiring", Map.of("workplaces", List.of("W2"))).path("items[0].code");
        session(code).then().statusCode(201);
        api.asAdmin().contentType("application/json").post("/api/v1/rounds/expiring:close");
        assertThat(own("expiring", "W2").state()).isEqualTo(InvitationState.EXPIRED);
        session(code).then().statusCode(401);
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("closesAt", "2031-01-01T00:00:00Z"))
                .patch("/api/v1/rounds/expiring");
        assertThat(own("expiring", "W2").state()).isEqualTo(InvitationState.OPENED);
        session(code).then().statusCode(201);
    }

    private Invitation own(String round, String workplace) {
        return invitations.findOwn(rounds.find(round).orElseThrow(), workplace).orElseThrow();
    }

    private Response issue(String round, Map<String, Object> wanted) {
        return api.asAdmin()
                .contentType("application/json")
                .body(wanted)
                .post("/api/v1/rounds/" + round + "/invitations");
    }

    private static Response session(String code) {
        return Respondent.session(code);
    }

    private static Response read(String token, String query) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/respondent/response" + query);
    }

    private void open(String round) {
        api.openRound(round);
        api.putFrame(round, """
                id,name,country,municipality_code,stage,headcount_2026,contact_email
                W1,One Demo AB,SE,2482,CEL,12,Eva@example.org
                W2,Two Demo AB,SE,2482,CEL,30,bo@example.org
                W3,Three Demo AB,SE,2482,CEL,300,eva@example.org
                W4,Four Demo AB,SE,2482,CEL,3,
                """).then().statusCode(200);
    }
}
