package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.audit.AuditLog;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company answers: with its code, bit by bit, in one go or not at all. */
@QuarkusTest
class RespondentTest {

    private static final String ANSWER = """
            {"language": "sv",
             "answers": {"headcount": 240, "stage": ["CEL"], "has_needs": "needs", "trainee_places": 6, "may_name": true,
                         "contact_email": "anna@demo.example"},
             "lists": {"need": {
               "n7f3k2": {"role": "R15", "level_from": 5, "level_to": 5, "staff_now": 4,
                 "plan": {"2027": {"recruit_new": 3, "recruit_replace": 1, "upskill": 2},
                          "2028": {"recruit_new": {"bracket": "3-5"}},
                          "2029": {"recruit_new": {"unknown": true}}},
                 "certainty": "planned", "hard_to_fill": "easy", "why_hard": ["education", "location"]},
               "a1b2c3": {"other_words": "Cellmontör", "plan": {"2027": {"recruit_new": 2}}, "certainty": "decided"}}}}
            """;

    @Inject
    AnswerArchive archive;

    @Inject
    AuditLog audit;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void an_answer_is_written_checked_sent_in_and_told_to_the_analyst() {
        open("journey");
        var anna = Respondent.of(api, "journey", "D16");
        anna.read()
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("questionnaire", equalTo("competence-needs"))
                .body("version", equalTo("2026.1.1"))
                .body("state", equalTo("not_started"))
                .body("revision", equalTo(0))
                .body("answers", anEmptyMap());
        anna.patch("\"0\"", ANSWER)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("in_progress"))
                .body("answers.contact_email", equalTo("anna@demo.example"));
        anna.check().then().statusCode(200).body("errors", empty()).body("warnings", empty());
        Response receipt = anna.submit("key-1", "\"1\"");
        receipt.then()
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("receivedAt", notNullValue())
                .body("dropped", contains("/lists/need/n7f3k2/why_hard"));
        anna.as()
                .get("/api/v1/respondent/receipts/1")
                .then()
                .statusCode(200)
                .body("contentHash", equalTo(receipt.path("contentHash")));
        anna.as().get("/api/v1/respondent/receipts/2").then().statusCode(404);
        anna.read()
                .then()
                .body("state", equalTo("submitted"))
                .body("revision", equalTo(1))
                .body("answers.contact_email", equalTo("anna@demo.example"))
                .body("lists.need.n7f3k2.certainty", equalTo("planned"));
        anna.patch("{\"answers\": {\"trainee_places\": 7}}")
                .then()
                .statusCode(200)
                .body("state", equalTo("in_revision"));
        assertThat(needs("journey"))
                .containsExactly(
                        "D16 R15 2027 6 2 4 PLANNED", "D16 R15 2028 8 0 0 PLANNED", "D16 R15 2029 0 0 0 PLANNED");
        String table = api.asAdmin()
                .accept("text/csv")
                .get("/api/v1/rounds/journey/responses")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table)
                .contains(",need,n7f3k2,R15,recruit_new,2028,3-5,")
                .contains(",need,n7f3k2,R15,recruit_new,2029,,unknown")
                .contains(",,,,headcount,,240,")
                .contains(",need,a1b2c3,,other_words,,Cellmontör,")
                .doesNotContain("anna@");
        assertThat(audit.findBreak("round/journey")).isEmpty();
        assertThat(audit.findBreak("round/journey/" + Buckets.of("D16"))).isEmpty();
    }

    @Test
    void a_machine_with_a_key_sends_a_whole_response() {
        open("machine");
        String key = api.asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "payroll", "roles", List.of("steward")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        given().header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body("""
                        {"questionnaire": "competence-needs", "version": "2026.1.1",
                         "answers": {"headcount": 600, "has_needs": "none"}}
                        """)
                .put("/api/v1/rounds/machine/workplaces/D16/response")
                .then()
                .statusCode(201)
                .body("revision", equalTo(1));
        api.asAdmin().get("/api/v1/rounds/machine/workplaces/D16").then().body("state", equalTo("submitted"));
    }

    @Test
    void the_registers_address_is_shown_to_its_workplace_alone() {
        api.openRound("address");
        String frame = """
                id,name,country,municipality_code,stage,headcount_2026,enterprise_group,contact_email
                W1,One AB,SE,2482,CEL,10,G1,eva@demo.example
                W2,Two AB,SE,2482,CEL,300,G1,
                """;
        api.putFrame("address", frame).then().statusCode(200).body("created", equalTo(2));
        api.putFrame("address", frame).then().body("unchanged", equalTo(2));
        api.putFrame("address", frame.replace("eva@", "eva.b@"))
                .then()
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1));
        Respondent.of(api, "address", "W1").read().then().body("answers.contact_email", equalTo("eva.b@demo.example"));
        Respondent.of(api, "address", "W2").read().then().body("answers", anEmptyMap());
        api.asAdmin()
                .get("/api/v1/rounds/address/workplaces")
                .then()
                .body("items.enterpriseGroup", contains("G1", "G1"))
                .body("items.sizeClass", contains("small", "large"));
        String items = api.asAdmin().get("/api/v1/rounds/address/workplaces").asString();
        assertThat(items).doesNotContain("demo.example");
    }

    @Test
    void analysts_take_all_answers_as_text_as_a_workbook_or_as_json() throws Exception {
        open("exports");
        api.putNeeds("exports", """
                workplace,year,role,new,replacement,upskill,probability
                D01,2027,R02,4,0,,0.9
                """).then().statusCode(200);
        String csv = export("text/csv")
                .then()
                .contentType("text/csv; charset=UTF-8")
                .extract()
                .asString();
        List<String> lines = csv.lines()
                .map(line -> line.replaceFirst("2\\d{3}-[^,]*Z", "then"))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "workplace,revision,received_at,list,item,role,question,year,value,missing,prefilled",
                        "D01,1,then,need,,R02,recruit_new,2027,4,,false",
                        "D01,1,then,need,,R02,recruit_replace,2027,0,,false",
                        "D01,1,then,need,,R02,upskill,2027,,not_answered,false",
                        "D01,1,then,need,,R02,probability,2027,0.9,,false");
        export("*/*")
                .then()
                .contentType("application/json")
                .body("items.question", contains("recruit_new", "recruit_replace", "upskill", "probability"))
                .body("items.value", contains("4", "0", "", "0.9"));
        byte[] bytes = export(Workbooks.TYPE)
                .then()
                .contentType(Workbooks.TYPE)
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheet("responses");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getRow(3).getCell(9).getStringCellValue()).isEqualTo("not_answered");
            var needs = workbook.getSheet("need");
            var names = new ArrayList<String>();
            needs.getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
            var need = needs.getRow(1);
            assertThat(need.getCell(names.indexOf("role")).getStringCellValue()).isEqualTo("R02");
            assertThat(need.getCell(names.indexOf("recruit_new_2027")).getNumericCellValue())
                    .isEqualTo(4);
            assertThat(need.getCell(names.indexOf("recruit_replace_2027")).getNumericCellValue())
                    .isZero();
            assertThat(need.getCell(names.indexOf("upskill_2027")).getStringCellValue())
                    .isEqualTo("not_answered");
            assertThat(need.getCell(names.indexOf("recruit_new_2028"))).isNull();
            assertThat(workbook.getSheet("answers").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("workplace");
        }
    }

    private Response export(String type) {
        return api.asAdmin().accept(type).get("/api/v1/rounds/exports/responses");
    }

    @Test
    void a_patch_with_one_bad_value_changes_nothing() {
        open("bad-patch");
        var anna = Respondent.of(api, "bad-patch", "D16");
        Response answer = anna.patch("""
                {"answers": {"headcount": 3.7, "has_needs": "maybe", "stage": ["CEL", "XXX"], "colour": "red"},
                 "lists": {"need": {"n7f3k2": {"staff_now": "12", "role": "R99", "certainty": "planned",
                   "plan": {"2027": {"recruit_new": 3.7, "recruit_replace": "12", "upskill": {"bracket": "1-3"}},
                            "2031": {"recruit_new": 1}}}}},
                 "state": "submitted"}
                """);
        answer.then().statusCode(422);
        List<Map<String, Object>> errors = answer.jsonPath().getList("errors");
        assertThat(errors.stream()
                        .map(e -> e.get("pointer") + " " + e.get("code"))
                        .toList())
                .containsExactlyInAnyOrder(
                        "/state unknown-item",
                        "/answers/headcount not-a-whole-number",
                        "/answers/has_needs unknown-choice",
                        "/answers/stage/1 unknown-code",
                        "/answers/colour unknown-item",
                        "/lists/need/n7f3k2/staff_now not-a-whole-number",
                        "/lists/need/n7f3k2/role unknown-code",
                        "/lists/need/n7f3k2/plan/2027/recruit_new not-heads",
                        "/lists/need/n7f3k2/plan/2027/recruit_replace not-heads",
                        "/lists/need/n7f3k2/plan/2027/upskill not-heads",
                        "/lists/need/n7f3k2/plan/2031 plan-outside-horizon");
        anna.read().then().body("state", equalTo("not_started")).body("answers", anEmptyMap());
    }

    @Test
    void what_is_missing_or_contradicts_itself_is_told_by_check_and_by_submit() {
        open("unfinished");
        var anna = Respondent.of(api, "unfinished", "D16");
        anna.patch("""
                {"answers": {"has_needs": "needs"},
                 "lists": {"need": {"aaaaaa": {"role": "R15", "level_from": 6, "level_to": 5,
                                               "plan": {"2027": {"recruit_new": 0}}},
                                    "bbbbbb": {"certainty": "decided", "plan": {"2027": {"recruit_new": 1}}}}}}
                """).then().statusCode(200);
        var expected = List.of(
                "/answers/headcount answer-missing",
                "/lists/need/aaaaaa/certainty answer-missing",
                "/lists/need/bbbbbb role_or_words",
                "/lists/need/aaaaaa levels_in_order",
                "/lists/need/aaaaaa empty_need");
        Response checked = anna.check();
        checked.then()
                .statusCode(200)
                .body(
                        "errors[3].message",
                        equalTo(
                                "The lowest level (6) is above the highest (5). Swap them, or choose the same level twice."));
        assertThat(errors(checked)).containsExactlyElementsOf(expected);
        Response sent = anna.submit("key-1", anna.tag());
        sent.then().statusCode(422);
        assertThat(errors(sent)).containsExactlyElementsOf(expected);
        anna.read().then().body("state", equalTo("in_progress"));
    }

    @Test
    void the_order_of_checks_is_key_then_round_then_tag() {
        open("order");
        var anna = Respondent.of(api, "order", "D16");
        anna.patch(ANSWER).then().statusCode(200);
        anna.as()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/respondent/response/submissions")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        anna.as()
                .contentType("application/json")
                .header("Idempotency-Key", "k")
                .post("/api/v1/respondent/response/submissions")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        anna.submit("k", "\"0\"")
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"1\""))
                .body("code", equalTo("stale"))
                .body("params.current.answers.headcount", equalTo(240));
        anna.as()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/v1/respondent/response")
                .then()
                .statusCode(428);
        anna.patch("\"0\"", "{}").then().statusCode(412);
        anna.submit("k", "\"1\"").then().statusCode(201);
        close("order").then().statusCode(200).body("state", equalTo("closed"));
        anna.submit("k", "\"9\"").then().statusCode(201).body("revision", equalTo(1));
        anna.as()
                .contentType("application/json")
                .header("Idempotency-Key", "other")
                .post("/api/v1/respondent/response/submissions")
                .then()
                .statusCode(409)
                .body("code", equalTo("round-closed"));
        anna.patch("{}").then().statusCode(409);
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("closesAt", "2031-01-01T00:00:00Z"))
                .patch("/api/v1/rounds/order")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"));
        anna.patch("{}").then().statusCode(200);
    }

    @Test
    void a_used_key_gives_the_first_receipt_again_but_not_for_another_draft() {
        open("again");
        var anna = Respondent.of(api, "again", "D16");
        String tag = anna.patch(ANSWER).header("ETag");
        String first = anna.submit("k", tag).asString();
        assertThat(anna.submit("k", tag).asString()).isEqualTo(first);
        assertThat(anna.submit("k", anna.tag()).asString()).isEqualTo(first);
        String other = anna.patch("{\"answers\": {\"headcount\": 250}}").header("ETag");
        assertThat(anna.submit("k", tag).asString()).isEqualTo(first);
        anna.submit("k", other).then().statusCode(422).body("code", equalTo("key-reused"));
        anna.submit("k2", other).then().statusCode(201).body("revision", equalTo(2));
    }

    @Test
    void sixty_four_posts_at_once_with_one_key_store_one_revision() throws Exception {
        open("race");
        var anna = Respondent.of(api, "race", "D16");
        String tag = anna.patch(ANSWER).header("ETag");
        var threads = Executors.newFixedThreadPool(64);
        try {
            Callable<String> post = () -> {
                Response answer = anna.submit("k", tag);
                while (answer.statusCode() == 503) answer = anna.submit("k", tag); // as a client does on a busy machine
                return answer.then().statusCode(201).extract().asString();
            };
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(64, post))) answers.add(answer.get());
            assertThat(answers).hasSize(64);
            assertThat(new java.util.HashSet<>(answers)).hasSize(1);
        } finally {
            threads.shutdown();
        }
        anna.read().then().body("revision", equalTo(1));
    }

    @Test
    void a_code_that_opens_nothing_is_always_the_same_401() {
        open("codes");
        String code = Respondent.code(api, "codes", "D16");
        Respondent.session(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                .then()
                .statusCode(201)
                .body("workplaces.id", contains("D16"))
                .body("workplaces.name", contains("Älvcell Demo AB"));
        var wrong = problem(Respondent.session("00000-00000-00000-00000-0"));
        var old = Respondent.withCode(code);
        Respondent.code(api, "codes", "D16");
        assertThat(problem(Respondent.session(code))).isEqualTo(wrong);
        old.read().then().statusCode(401);
        String live = Respondent.code(api, "codes", "D17");
        close("codes").then().statusCode(200);
        assertThat(problem(Respondent.session(live))).isEqualTo(wrong);
    }

    @Test
    void codes_are_made_once_for_all_that_have_none_and_as_a_table_for_letters() {
        open("letters");
        String table = api.asAdmin()
                .accept("text/csv")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/rounds/letters/invitations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(table.lines()).hasSize(61).first().isEqualTo("workplace,code,link");
        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .matches("D01,([0-9A-Z]{5}-){4}[0-9A-Z*~$=],http://.*/answer#([0-9A-Z]{5}-){4}[0-9A-Z*~$=]");
        invite("letters", "{}").then().statusCode(201).body("items", empty());
        invite("letters", "{\"workplaces\": [\"D01\", \"D99\"]}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("code-lives", "no-such-workplace"))
                .body("errors.pointer", contains("/workplaces/0", "/workplaces/1"));
        invite("letters", "{\"renew\": true}").then().statusCode(201).body("items", hasSize(60));
    }

    @Test
    void nobody_reads_or_writes_for_another() {
        open("apart");
        var anna = Respondent.of(api, "apart", "D16");
        anna.as().get("/api/v1/respondent/response?workplace=D16").then().statusCode(200);
        anna.as().get("/api/v1/respondent/response?workplace=D17").then().statusCode(404);
        anna.as().get("/api/v1/rounds/apart/workplaces").then().statusCode(403);
        anna.as().get("/api/v1/rounds/apart/responses").then().statusCode(403);
        given().get("/api/v1/respondent/response").then().statusCode(401);
        api.asAdmin().get("/api/v1/respondent/response").then().statusCode(403);
    }

    @Test
    void no_needs_is_one_click_and_counts_as_an_answer() {
        open("clicks");
        declare("clicks", "D16", "no_needs")
                .then()
                .statusCode(200)
                .body("state", equalTo("no_needs"))
                .body("revision", equalTo(1));
        declare("clicks", "D17", "refused")
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("revision", equalTo(0));
        declare("clicks", "D18", "out_of_scope").then().statusCode(200);
        declare("clicks", "D19", "asleep").then().statusCode(422);
        api.asAdmin()
                .get("/api/v1/rounds/clicks/progress")
                .then()
                .body("items.workplaces", contains(59))
                .body("items.answered", contains(1));
        assertThat(archive.freeze("clicks").answered()).isEqualTo(1);
    }

    @Test
    void staff_type_a_whole_response_on_the_phone_under_the_same_rules() {
        open("phone");
        String whole = "{\"questionnaire\": \"competence-needs\", \"version\": \"2026.1.1\", "
                + ANSWER.strip().substring(1);
        enter("phone", "D16", whole).then().statusCode(201).body("revision", equalTo(1));
        enter("phone", "D16", whole).then().statusCode(201).body("revision", equalTo(1));
        api.asAdmin()
                .get("/api/v1/rounds/phone/workplaces/D16")
                .then()
                .body("state", equalTo("completed_by_phone"))
                .body("revision", equalTo(1));
        enter("phone", "D16", whole.replace("\"headcount\": 240", "\"headcount\": \"240\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/headcount"));
        enter("phone", "D16", whole.replace("2026.1.1", "2025.1.0"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other-questionnaire"));
        enter("phone", "D99", whole).then().statusCode(404);
        enter("phone", "D16", "{\"questionnaire\": ").then().statusCode(400).body("code", equalTo("malformed-json"));
    }

    private Response close(String round) {
        return api.asAdmin().contentType("application/json").post("/api/v1/rounds/" + round + ":close");
    }

    private Response enter(String round, String workplace, String body) {
        return api.asAdmin()
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .put("/api/v1/rounds/" + round + "/workplaces/" + workplace + "/response");
    }

    private Response declare(String round, String workplace, String kind) {
        return Respondent.of(api, round, workplace)
                .as()
                .contentType("application/json")
                .body(Map.of("kind", kind))
                .post("/api/v1/respondent/outcome");
    }

    private Response invite(String round, String body) {
        return api.asAdmin()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/rounds/" + round + "/invitations");
    }

    private void open(String round) {
        api.openRound(round).putFrame(round, Api.demo("workplaces.csv")).then().statusCode(200);
    }

    private List<String> needs(String round) {
        var lines = new ArrayList<String>();
        try (var rows = archive.rows(archive.freeze(round).id(), 0, 63)) {
            rows.forEachRemaining(row -> lines.add("%s %s %d %d %d %d %s"
                    .formatted(
                            row.workplace(),
                            row.role(),
                            row.year(),
                            row.newHalves(),
                            row.replacementHalves(),
                            row.upskillHalves(),
                            row.certainty())));
        }
        return lines;
    }

    private static Map<String, Object> problem(Response answer) {
        answer.then().statusCode(401);
        Map<String, Object> problem = answer.jsonPath().getMap("");
        problem.remove("requestId");
        return problem;
    }

    private static List<String> errors(Response answer) {
        List<Map<String, Object>> errors = answer.jsonPath().getList("errors");
        return errors.stream().map(e -> e.get("pointer") + " " + e.get("code")).toList();
    }
}
