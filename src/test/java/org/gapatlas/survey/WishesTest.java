package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.audit.AuditStore;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A respondent misses a workplace in the frame and asks for it; the survey manager takes it in or says why not. */
@QuarkusTest
class WishesTest {

    @Inject
    Wishes wishes;

    @Inject
    Rounds rounds;

    @Inject
    AuditStore entries;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void an_asked_workplace_waits_and_once_it_is_taken_in_it_is_asked_like_any_other() {
        var eva = respondent("missed");
        ask(eva, "North Demo AB", "SE-2480", "556051-4142", 40)
                .then()
                .statusCode(202)
                .body("state", equalTo("waiting"));
        workplace("missed", "W9").then().statusCode(404);
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/missed?lang=en")
                .then()
                .body(
                        containsString("Asked to be added"),
                        containsString("North Demo AB"),
                        containsString("556051-4142"),
                        containsString("value=\"40\""));
        String wish = waiting("missed").get(0).id();
        accept(desk, "missed", wish, "W9", "SUP", "45")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/rounds/missed?done=accepted"));
        workplace("missed", "W9")
                .then()
                .statusCode(200)
                .body("name", equalTo("North Demo AB"), "municipality", equalTo("SE-2480"), "stage", equalTo("SUP"))
                .body("sizeClass", equalTo("small"), "headcount", equalTo(45), "state", equalTo("not_started"));
        Respondent.session(Respondent.code(api, "missed", "W9"))
                .then()
                .statusCode(201)
                .body("workplaces.name", contains("North Demo AB"));
        desk.read("/desk/rounds/missed?lang=en").then().body(not(containsString("Asked to be added")));
        assertThat(steps("missed", wish)).containsExactly("workplace-asked-for ", "asked-workplace-accepted W9");
        accept(desk, "missed", wish, "W10", "SUP", "45").then().statusCode(422);
        workplace("missed", "W10").then().statusCode(404);
    }

    @Test
    void a_declined_one_leaves_its_reason_in_the_audit_and_nothing_in_the_frame() {
        var eva = respondent("unmissed");
        ask(eva, "South Demo AB", "SE-2482", null, null).then().statusCode(202);
        String wish = waiting("unmissed").get(0).id();
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/unmissed");
        String path = "/desk/rounds/unmissed/asked/" + wish + "/decline";
        desk.send(path + "?lang=en", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("The reason for declining must have 1 to"));
        assertThat(waiting("unmissed")).hasSize(1);
        desk.send(path, Map.of("reason", "It is asked as W1 already."))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/rounds/unmissed?done=declined"));
        assertThat(waiting("unmissed")).isEmpty();
        desk.send(path, Map.of("reason", "Once more")).then().statusCode(303);
        assertThat(steps("unmissed", wish))
                .containsExactly("workplace-asked-for ", "asked-workplace-declined It is asked as W1 already.");
        accept(desk, "unmissed", wish, "W9", "SUP", "45").then().statusCode(422);
        workplace("unmissed", "W9").then().statusCode(404);
    }

    @Test
    void every_fault_is_told_and_a_persons_number_is_neither_kept_nor_repeated() {
        var eva = respondent("wrongly-missed");
        ask(eva, "  ", "SE-2428", "556012-5791", -1)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/municipality", "/orgId", "/headcount"))
                .body("errors[1].code", equalTo("unknown-code"))
                .body("errors[1].params.nearest", startsWith("SE-24"));
        for (String number : List.of("811218-9876", "19811218-9876"))
            ask(eva, "Sole Demo", "SE-2482", number, null)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("asked-org-id"))
                    .body(not(containsString("9876")));
        ask(eva, "Sole Demo", "FI-564", "181281-987A", null)
                .then()
                .statusCode(422)
                .body(not(containsString("987A")));
        ask(eva, "Finnish Demo Oy", "FI-564", "2077474-1", null).then().statusCode(422);
        ask(eva, "Large Demo AB", "SE-2482", null, 10_000_000).then().statusCode(422);
        assertThat(waiting("wrongly-missed")).isEmpty();
        ask(eva, "Finnish Demo Oy", "FI-564", "2077474-0", null).then().statusCode(202);
        assertThat(waiting("wrongly-missed")).extracting(Wish::orgId).containsExactly("2077474-0");
    }

    @Test
    void asking_twice_waits_once_and_nobody_fills_the_list() {
        var eva = respondent("twice-missed");
        ask(eva, "North Demo AB", "SE-2480", null, 40).then().statusCode(202);
        ask(eva, " north demo ab ", "SE-2480", null, 45).then().statusCode(202);
        ask(Respondent.of(api, "twice-missed", "W2"), "North Demo AB", "SE-2480", null, 40)
                .then()
                .statusCode(202);
        assertThat(waiting("twice-missed")).extracting(Wish::headcount).containsExactly(40);
        for (int i = 2; i <= 20; i++)
            ask(eva, "Number " + i + " Demo AB", "SE-2480", null, null).then().statusCode(202);
        ask(eva, "Number 21 Demo AB", "SE-2480", null, null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-many-items"));
        assertThat(waiting("twice-missed")).hasSize(20);
    }

    @Test
    void what_is_wrong_with_taking_one_in_is_told_and_it_goes_on_waiting() {
        var eva = respondent("ill-taken");
        ask(eva, "North Demo AB", "SE-2480", null, null).then().statusCode(202);
        String wish = waiting("ill-taken").get(0).id();
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/ill-taken");
        accept(desk, "ill-taken", wish, "=W9", "SPU", "many")
                .then()
                .statusCode(422)
                .body(
                        containsString("“=W9” cannot be the id"),
                        containsString("The code “SPU” is not known."),
                        containsString("fault-list"));
        accept(desk, "ill-taken", wish, "W1", "SUP", "12")
                .then()
                .statusCode(422)
                .body(containsString("asks a workplace “W1” already"));
        assertThat(waiting("ill-taken")).hasSize(1);
    }

    @Test
    void only_somebody_with_the_whole_form_of_an_open_round_may_ask() {
        var eva = respondent("rightly");
        given().contentType("application/json")
                .body(Map.of("name", "North Demo AB", "municipality", "SE-2480"))
                .post("/api/v1/respondent/workplaces")
                .then()
                .statusCode(401);
        String link = eva.as()
                .contentType("application/json")
                .body(Map.of("section", "needs", "email", "kollega@example.org"))
                .post("/api/v1/respondent/delegations")
                .path("link");
        ask(Respondent.withCode(link.substring(link.indexOf('#') + 1)), "North Demo AB", "SE-2480", null, null)
                .then()
                .statusCode(403)
                .body("code", equalTo("section-only"));
        api.asAdmin().contentType("application/json").post("/api/v1/rounds/rightly:close");
        ask(eva, "North Demo AB", "SE-2480", null, null).then().statusCode(409).body("code", equalTo("round-closed"));
        assertThat(waiting("rightly")).isEmpty();
    }

    @Test
    void a_respondent_asks_at_the_form_in_its_own_language() {
        respondent("seen-missing");
        var form = AtTheForm.withCode(Respondent.code(api, "seen-missing", "W1"));
        form.get("/answer/W1").then().body(containsString("/answer/W1/missing"));
        String page = "/answer/W1/missing";
        form.get(page)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"SE-2482\" selected>"), containsString("Is a workplace missing?"));
        form.send(page, Map.of("name", "", "municipality", "SE-2480", "orgId", "811218-9876", "headcount", "some"))
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"#name\">"),
                        containsString("<a href=\"#orgId\">"),
                        containsString("<a href=\"#headcount\">"),
                        containsString("<option value=\"SE-2480\" selected>"));
        assertThat(waiting("seen-missing")).isEmpty();
        form.send(page, Map.of("name", "North Demo AB", "municipality", "SE-2480", "orgId", "", "headcount", "40"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/answer/W1/missing?asked=yes&lang=en"));
        form.get(page + "?asked=yes").then().body(containsString("Your request is with the survey manager."));
        assertThat(waiting("seen-missing")).extracting(Wish::headcount).containsExactly(40);
        form.as()
                .formParams(Map.of("proof", "guessed", "name", "Forged Demo AB", "municipality", "SE-2480"))
                .post(page)
                .then()
                .statusCode(403);
        assertThat(waiting("seen-missing")).hasSize(1);
    }

    private static Response ask(
            Respondent who,
            String name,
            String municipality,
            @org.jspecify.annotations.Nullable String orgId,
            @org.jspecify.annotations.Nullable Integer headcount) {
        var wanted = new HashMap<String, Object>(Map.of("name", name, "municipality", municipality));
        if (orgId != null) wanted.put("orgId", orgId);
        if (headcount != null) wanted.put("headcount", headcount);
        return who.as()
                .queryParam("lang", "en")
                .contentType("application/json; charset=UTF-8")
                .body(wanted)
                .post("/api/v1/respondent/workplaces");
    }

    private static Response accept(Desk desk, String round, String wish, String id, String stage, String headcount) {
        return desk.send(
                "/desk/rounds/" + round + "/asked/" + wish + "/accept",
                Map.of("id", id, "stage", stage, "headcount", headcount));
    }

    private Response workplace(String round, String id) {
        return api.asAdmin().get("/api/v1/rounds/" + round + "/workplaces/" + id);
    }

    private List<Wish> waiting(String round) {
        return wishes.waiting(rounds.find(round).orElseThrow());
    }

    @Transactional
    List<String> steps(String round, String wish) {
        try (Stream<AuditStore.Stored> chain =
                entries.read(Chains.of(rounds.find(round).orElseThrow()))) {
            return chain.map(AuditStore.Stored::entry)
                    .filter(entry -> entry.subject().equals(wish))
                    .map(entry -> entry.action() + " " + entry.detail())
                    .toList();
        }
    }

    private Respondent respondent(String round) {
        api.openRound(round).putFrame(round, """
                id,name,country,municipality_code,stage,headcount_2026
                W1,One Demo AB,SE,2482,CEL,12
                W2,Two Demo AB,SE,2482,CEL,30
                """).then().statusCode(200);
        return Respondent.of(api, round, "W1");
    }
}
