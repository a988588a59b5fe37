package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.audit.AuditStore;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workplaces that will not answer, or do not belong here: as they say themselves, and as staff hear on the phone. */
@QuarkusTest
class OutcomesTest {

    @Inject
    AuditStore entries;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void who_is_out_of_scope_leaves_the_count_and_who_refuses_stays_in_it() {
        open("outside");
        declare(Respondent.of(api, "outside", "W1"), "out_of_scope")
                .then()
                .statusCode(200)
                .body("state", equalTo("out_of_scope"));
        declare(Respondent.of(api, "outside", "W2"), "refused").then().body("state", equalTo("refused"));
        counted("outside", 2, 0, 330);
        declare(Respondent.of(api, "outside", "W3"), "no_needs").then().body("state", equalTo("no_needs"));
        counted("outside", 2, 1, 330);
        assertThat(state("outside", "W1")).isEqualTo("out_of_scope");
        assertThat(state("outside", "W2")).isEqualTo("refused");
        declare(Respondent.of(api, "outside", "W3"), "gone").then().statusCode(422);
    }

    @Test
    void staff_note_either_at_the_workplaces_page_and_nothing_else() {
        open("phoned");
        var desk = Desk.signedIn();
        noted(desk, "phoned", "W1", "out_of_scope");
        noted(desk, "phoned", "W2", "refused");
        desk.send("/desk/rounds/phoned/workplaces/W3/outcome", Map.of("kind", "submitted", "reason", "So"))
                .then()
                .statusCode(400);
        assertThat(List.of(state("phoned", "W1"), state("phoned", "W2"), state("phoned", "W3")))
                .containsExactly("out_of_scope", "refused", "not_started");
        counted("phoned", 2, 0, 330);
        desk.read("/desk/rounds/phoned?lang=en").then().body(containsString("0 of 2 workplaces have answered."));
        desk.read("/desk/rounds/phoned/workplaces/W2?done=outcome&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("will not answer"));
        assertThat(actors("phoned", "W1")).containsExactly("admin out_of_scope");
    }

    @Test
    void whoever_thinks_again_may_still_answer_and_counts_again() {
        open("second-thoughts");
        var eva = Respondent.of(api, "second-thoughts", "W1");
        declare(eva, "refused");
        eva.patch("{\"answers\": {\"headcount\": 10, \"has_needs\": \"none\"}}")
                .then()
                .statusCode(200)
                .body("state", equalTo("in_progress"));
        eva.submit("thought", eva.tag()).then().statusCode(201);
        assertThat(state("second-thoughts", "W1")).isEqualTo("submitted");
        counted("second-thoughts", 3, 1, 340);
    }

    @Test
    void after_the_end_staff_alone_declare_anything() {
        open("too-late");
        var eva = Respondent.of(api, "too-late", "W1");
        api.asAdmin().contentType("application/json").post("/api/v1/rounds/too-late:close");
        declare(eva, "refused").then().statusCode(409).body("code", equalTo("round-closed"));
        assertThat(state("too-late", "W1")).isEqualTo("not_started");
        noted(Desk.signedIn(), "too-late", "W1", "out_of_scope");
        assertThat(state("too-late", "W1")).isEqualTo("out_of_scope");
    }

    private static Response declare(Respondent who, String kind) {
        return who.as()
                .contentType("application/json")
                .body(Map.of("kind", kind))
                .post("/api/v1/respondent/outcome");
    }

    private static void noted(Desk desk, String round, String workplace, String kind) {
        String page = "/desk/rounds/" + round + "/workplaces/" + workplace;
        desk.read(page);
        desk.send(page + "/outcome", Map.of("kind", kind, "reason", "As they said on the phone."))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?done=outcome"));
    }

    private String state(String round, String workplace) {
        return api.asAdmin()
                .get("/api/v1/rounds/" + round + "/workplaces/" + workplace)
                .path("state");
    }

    private void counted(String round, int workplaces, int answered, int headcount) {
        api.asAdmin()
                .get("/api/v1/rounds/" + round + "/progress?by=none")
                .then()
                .body("items[0].workplaces", equalTo(workplaces), "items[0].answered", equalTo(answered))
                .body("items[0].headcount", equalTo(headcount));
    }

    @Transactional
    List<String> actors(String round, String workplace) {
        try (Stream<AuditStore.Stored> chain = entries.read("round/" + round + "/" + Buckets.of(workplace))) {
            return chain.map(AuditStore.Stored::entry)
                    .filter(entry -> entry.subject().equals(workplace))
                    .map(entry -> entry.actor() + " " + entry.action())
                    .toList();
        }
    }

    private void open(String round) {
        api.openRound(round).putFrame(round, """
                id,name,country,municipality_code,stage,headcount_2026
                W1,One Demo AB,SE,2482,CEL,10
                W2,Two Demo AB,SE,2482,CEL,30
                W3,Three Demo AB,SE,2482,CEL,300
                """).then().statusCode(200);
    }
}
