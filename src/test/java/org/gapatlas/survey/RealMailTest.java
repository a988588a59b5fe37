package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.gapatlas.testing.AsInService;
import org.gapatlas.testing.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail as a mail server gets it: to whom, in which language, and what becomes of what the server does not take. */
@QuarkusTest
@TestProfile(AsInService.class)
class RealMailTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z*~$=]");

    @Inject
    Invitations invitations;

    @Inject
    Rounds rounds;

    MailServer server;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void an_invitation_is_a_plain_mail_in_the_contacts_language_and_its_link_opens_the_form() throws Exception {
        open("posted", """
                W1,One Demo AB,SE,2482,CEL,12,en,eva@posted.example.org
                W2,Two Demo Oy,FI,564,CEL,30,fi;en,bo@posted.example.org
                W3,Three Demo AB,SE,2482,CEL,300,sv,eva@posted.example.org
                W4,Four Demo Oy,FI,905,CEL,25,en,kim@posted.example.org
                """);
        send("posted", "invitations/mails", Map.of()).then().body("workplaces", contains("W1", "W2", "W3", "W4"));
        MimeMessage eva = mailTo("eva@posted.example.org");
        MimeMessage bo = mailTo("bo@posted.example.org");
        MimeMessage kim = mailTo("kim@posted.example.org");
        assertThat(eva.getSubject()).isEqualTo("Round posted: vilka behöver ni anställa?");
        assertThat(bo.getSubject()).isEqualTo("Round posted: keitä tarvitsette töihin?");
        assertThat(kim.getSubject()).isEqualTo("Round posted: which people will you need?");
        assertThat(text(eva)).startsWith("Hej!").contains("One Demo AB, Three Demo AB", "1 januari 2030");
        assertThat(text(bo)).startsWith("Hei!").contains("Two Demo Oy", "1. tammikuuta 2030");
        assertThat(text(kim)).startsWith("Hello,").contains("Four Demo Oy", "1 January 2030");
        for (MimeMessage mail : List.of(eva, bo, kim)) is_clean(mail);
        Respondent.session(codeIn(eva)).then().statusCode(201).body("workplaces.id", contains("W1", "W3"));
        Respondent.session(codeIn(bo)).then().statusCode(201).body("workplaces.id", contains("W2"));
        Respondent.session(codeIn(kim)).then().statusCode(201).body("workplaces.id", contains("W4"));
        assertThat(server.mailsToAll("@posted.example.org")).hasSize(3);
    }

    @Test
    void a_reminder_reaches_only_who_has_something_left_to_answer() throws Exception {
        open("nudged", """
                W1,One Demo AB,SE,2482,CEL,12,sv,eva@nudged.example.org
                W2,Two Demo Oy,FI,564,CEL,30,fi,bo@nudged.example.org
                W3,Three Demo AB,SE,2482,CEL,300,sv,siv@nudged.example.org
                W4,Four Demo AB,SE,2482,CEL,30,sv,kim@nudged.example.org
                """);
        send("nudged", "invitations/mails", Map.of());
        outcome(codeIn(mailTo("siv@nudged.example.org")), "refused");
        outcome(codeIn(mailTo("kim@nudged.example.org")), "out_of_scope");
        outcome(codeIn(mailTo("eva@nudged.example.org")), "no_needs");
        String first = codeIn(mailTo("bo@nudged.example.org"));
        await(() -> run("nudged").getInt("items[0].taken") == 4);
        send("nudged", "reminders", Map.of()).then().body("workplaces", contains("W2"));
        await(() -> server.mailsTo("bo@nudged.example.org").size() == 2);
        MimeMessage reminder = server.mailsTo("bo@nudged.example.org").get(1);
        assertThat(reminder.getSubject()).isEqualTo("Muistutus: Round nudged");
        is_clean(reminder);
        Respondent.session(first).then().statusCode(201);
        Respondent.session(codeIn(reminder)).then().statusCode(201);
        await(() -> run("nudged").getList("items").size() == 2);
        assertThat(server.mailsToAll("@nudged.example.org")).hasSize(5);
    }

    @Test
    void a_lost_code_comes_to_the_registered_contact_in_its_own_spelling() throws Exception {
        open("mislaid", "W1,One Demo Oy,FI,564,CEL,12,fi,bo@mislaid.example.org\n");
        send("mislaid", "invitations/mails", Map.of());
        mailTo("bo@mislaid.example.org");
        await(() -> own("mislaid", "W1").sentAt() != null);
        for (String asked : List.of("BO@mislaid.example.org", "nobody@mislaid.example.org"))
            given().contentType("application/json")
                    .body(Map.of("email", asked))
                    .post("/api/v1/respondent/lost-code")
                    .then()
                    .statusCode(202)
                    .body(equalTo(""));
        await(() -> server.mailsTo("bo@mislaid.example.org").size() == 2);
        MimeMessage fresh = server.mailsTo("bo@mislaid.example.org").get(1);
        assertThat(fresh.getSubject()).isEqualTo("Uusi koodinne: Round mislaid");
        is_clean(fresh);
        Respondent.session(codeIn(fresh)).then().statusCode(201);
        assertThat(server.mailsToAll("@mislaid.example.org")).hasSize(2);
    }

    @Test
    void a_colleague_gets_one_section_by_mail_and_the_owner_hears_whether_it_went_out() throws Exception {
        open("passed-on", "W1,One Demo AB,SE,2482,CEL,12,sv,eva@passed.example.org\n");
        var owner = Respondent.of(api, "passed-on", "W1");
        hand(owner, "kollega@passed.example.org").then().statusCode(201).body("mailed", equalTo(true));
        MimeMessage mail = mailTo("kollega@passed.example.org");
        assertThat(mail.getSubject()).isEqualTo("Round passed-on: en del för dig att svara på");
        assertThat(text(mail)).contains("”Behov” för One Demo AB");
        is_clean(mail);
        Respondent.session(codeIn(mail)).then().statusCode(201).body("section", equalTo("needs"));
        hand(owner, "gone@passed.example.org").then().statusCode(201).body("mailed", equalTo(false));
        var form = AtTheForm.withCode(Respondent.code(api, "passed-on", "W1"));
        String page = "/answer/W1/colleague?section=needs";
        form.send(page, Map.of("email", "kollega@passed.example.org"))
                .then()
                .body(containsString("A mail with the link is on its way."));
        form.send(page, Map.of("email", "gone@passed.example.org"))
                .then()
                .body(not(containsString("A mail with the link is on its way")), containsString("/answer#"));
    }

    @Test
    void an_address_that_the_server_does_not_know_has_bounced_and_one_that_is_full_is_tried_again() {
        open("choosy", """
                W1,One Demo AB,SE,2482,CEL,12,sv,gone.eva@choosy.example.org
                W2,Two Demo AB,SE,2482,CEL,30,sv,full.bo@choosy.example.org
                W3,Three Demo AB,SE,2482,CEL,300,sv,siv@choosy.example.org
                W4,Four Demo AB,SE,2482,CEL,30,sv,kim@elsewhere.invalid
                """);
        send("choosy", "invitations/mails", Map.of());
        await(() -> run("choosy").getList("items").size() == 1);
        assertThat(run("choosy").getString("items[0].kind")).isEqualTo("invitation");
        assertThat(run("choosy").getInt("items[0].taken")).isEqualTo(1);
        assertThat(run("choosy").getInt("items[0].refused")).isEqualTo(1);
        assertThat(run("choosy").getInt("items[0].failed")).isEqualTo(2);
        assertThat(own("choosy", "W1").state()).isEqualTo(InvitationState.BOUNCED);
        assertThat(own("choosy", "W3").state()).isEqualTo(InvitationState.SENT);
        desk("choosy")
                .then()
                .body(
                        containsString("that the mail server did not take: 2."),
                        containsString("Addresses that the mail server does not know: 1."));
        send("choosy", "reminders", Map.of("force", true)).then().body("workplaces", contains("W3"));
        send("choosy", "invitations/mails", Map.of()).then().body("workplaces", contains("W2", "W4"));
    }

    @Test
    void with_the_server_down_nothing_is_marked_as_sent_and_a_later_try_reaches_everybody() throws Exception {
        open("silence", """
                W1,One Demo AB,SE,2482,CEL,12,sv,eva@silence.example.org
                W2,Two Demo Oy,FI,564,CEL,30,fi,bo@silence.example.org
                """);
        server.stop();
        try {
            send("silence", "invitations/mails", Map.of()).then().body("workplaces", contains("W1", "W2"));
            await(() -> run("silence").getList("items").size() == 1);
            assertThat(run("silence").getInt("items[0].failed")).isEqualTo(2);
            desk("silence")
                    .then()
                    .body(
                            containsString("that the mail server did not take: 2."),
                            containsString("Workplaces with an address but no code yet: 2."),
                            containsString("Nothing sent yet"));
            send("silence", "reminders", Map.of()).then().body("workplaces", empty());
        } finally {
            server.startAgain();
        }
        send("silence", "invitations/mails", Map.of()).then().body("workplaces", contains("W1", "W2"));
        Respondent.session(codeIn(mailTo("eva@silence.example.org")))
                .then()
                .statusCode(201)
                .body("workplaces.id", contains("W1"));
        assertThat(mailTo("bo@silence.example.org").getSubject()).startsWith("Round silence: keitä");
        await(() -> own("silence", "W2").state() == InvitationState.SENT);
        await(() -> run("silence").getList("items").size() == 2);
        desk("silence").then().body(not(containsString("the mail server did not take")));
    }

    @Test
    void two_clicks_write_to_nobody_twice() {
        open("hasty", """
                W1,One Demo AB,SE,2482,CEL,12,sv,slow.eva@hasty.example.org
                W2,Two Demo AB,SE,2482,CEL,30,sv,bo@hasty.example.org
                """);
        send("hasty", "invitations/mails", Map.of());
        await(() -> run("hasty").getList("items").size() == 1);
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/hasty");
        send("hasty", "reminders", Map.of()).then().body("workplaces", contains("W1", "W2"));
        post("hasty", "reminders", Map.of("force", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("mail-under-way"));
        desk.send("/desk/rounds/hasty/reminders?lang=en", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("the mails of the last run are still going out"));
        await(() -> run("hasty").getList("items").size() == 2);
        assertThat(server.mailsToAll("@hasty.example.org")).hasSize(4);
    }

    @Test
    void no_mail_brings_a_link_that_opens_nothing_or_a_subject_of_two_lines() {
        open("ended", "W1,One Demo AB,SE,2482,CEL,12,sv,eva@ended.example.org\n");
        api.asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "Round\r\nBcc: all@ended.example.org"))
                .patch("/api/v1/rounds/ended")
                .then()
                .statusCode(422)
                .body("errors.code", contains("round-name-length"));
        api.asAdmin().contentType("application/json").post("/api/v1/rounds/ended:close");
        for (String path : List.of("invitations/mails", "reminders"))
            post("ended", path, Map.of()).then().statusCode(409).body("code", equalTo("mail-too-late"));
        var desk = Desk.signedIn();
        desk.read("/desk/rounds/ended");
        desk.send("/desk/rounds/ended/mails?lang=sv", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Förläng kanske omgången först."));
        assertThat(server.mailsToAll("@ended.example.org")).isEmpty();
    }

    /** One recipient, plain text, one link with the code behind the sign that no browser sends on, and nothing to load. */
    private static void is_clean(MimeMessage mail) throws Exception {
        String code = codeIn(mail);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Kompetens Demo <survey@example.org>");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getContentType().toLowerCase(java.util.Locale.ROOT))
                .startsWith("text/plain")
                .contains("utf-8");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(code).matches(CODE);
        assertThat(LINK.matcher(text(mail)).results().map(found -> found.group()))
                .containsExactly(AsInService.ADDRESS + "/answer#" + code);
        assertThat(text(mail).replace("#" + code, "")).doesNotContain(code).doesNotContain("<");
        assertThat(mail.getSubject()).doesNotContain("Demo").doesNotContain("@").doesNotContain(code);
        for (var header : java.util.Collections.list(mail.getAllHeaders()))
            assertThat(header.getValue()).doesNotContain(code);
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    private static String codeIn(MimeMessage mail) throws Exception {
        var link = LINK.matcher(text(mail));
        assertThat(link.find()).isTrue();
        return link.group().substring(link.group().indexOf('#') + 1);
    }

    private MimeMessage mailTo(String address) {
        await(() -> !server.mailsTo(address).isEmpty());
        return server.mailsTo(address).get(0);
    }

    private Invitation own(String round, String workplace) {
        return invitations.findOwn(rounds.find(round).orElseThrow(), workplace).orElseThrow();
    }

    private io.restassured.path.json.JsonPath run(String round) {
        return api.asAdmin()
                .get("/api/v1/rounds/" + round + "/mails")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response desk(String round) {
        return Desk.signedIn().read("/desk/rounds/" + round + "?lang=en");
    }

    private static void outcome(String code, String kind) {
        Respondent.withCode(code)
                .as()
                .contentType("application/json")
                .body(Map.of("kind", kind))
                .post("/api/v1/respondent/outcome")
                .then()
                .statusCode(200);
    }

    private static Response hand(Respondent owner, String address) {
        return owner.as()
                .contentType("application/json")
                .body(Map.of("section", "needs", "email", address))
                .post("/api/v1/respondent/delegations");
    }

    /** Sends, once the run before has ended. */
    private Response send(String round, String path, Map<String, ?> body) {
        var answers = new ArrayList<Response>();
        await(() -> answers.add(post(round, path, body))
                && answers.get(answers.size() - 1).statusCode() != 409);
        Response answer = answers.get(answers.size() - 1);
        answer.then().statusCode(202);
        return answer;
    }

    private Response post(String round, String path, Map<String, ?> body) {
        return api.asAdmin().contentType("application/json").body(body).post("/api/v1/rounds/" + round + "/" + path);
    }

    private void open(String round, String frame) {
        api.openRound(round);
        api.putFrame(
                        round,
                        "id,name,country,municipality_code,stage,headcount_2026,workplace_languages,contact_email\n"
                                + frame)
                .then()
                .statusCode(200);
    }

    private static void await(BooleanSupplier there) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("It did not happen within 20 seconds.");
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
