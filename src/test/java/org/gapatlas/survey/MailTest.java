package org.gapatlas.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets which mail, in which language, and who does not. */
@QuarkusTest
class MailTest {

    @Inject
    MockMailbox mailbox;

    @Inject
    Invitations invitations;

    @Inject
    Mailings mailings;

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void an_invitation_comes_once_to_a_person_in_the_workplaces_language() {
        open("mailed", "m");
        post("mailed", "invitations/mails", Map.of())
                .then()
                .statusCode(202)
                .body("workplaces", contains("W1", "W2", "W3", "W5"));
        Mail eva = mailTo("eva-m@example.org");
        assertThat(eva.getSubject()).contains("vilka behöver ni anställa");
        assertThat(eva.getText())
                .contains("One Demo AB, Three Demo AB")
                .contains("/answer#")
                .contains("The form is also available in English.");
        assertThat(mailTo("bo-m@example.org").getSubject()).contains("keitä tarvitsette");
        assertThat(mailTo("siv-m@example.org").getSubject()).contains("vilka behöver ni anställa");
        Respondent.session(codeIn(eva)).then().statusCode(201).body("workplaces.id", contains("W1", "W3"));
        await(() -> own("mailed", "W2").state() == InvitationState.SENT);
        post("mailed", "invitations/mails", Map.of()).then().statusCode(202).body("workplaces", empty());
    }

    @Test
    void a_reminder_brings_a_fresh_code_and_never_reaches_who_has_finished() {
        open("reminded", "r");
        post("reminded", "invitations/mails", Map.of()).then().statusCode(202);
        String first = codeIn(mailTo("bo-r@example.org"));
        var bo = Respondent.withCode(first);
        mailTo("siv-r@example.org");
        Respondent.withCode(codeIn(mailTo("siv-r@example.org")))
                .as()
                .contentType("application/json")
                .body(Map.of("kind", "no_needs"))
                .post("/api/v1/respondent/outcome")
                .then()
                .statusCode(200);
        mailTo("eva-r@example.org");
        await(() -> own("reminded", "W1").sentAt() != null);
        mailbox.clear();
        post("reminded", "reminders", Map.of()).then().statusCode(202).body("workplaces", contains("W1", "W2", "W3"));
        String second = codeIn(mailTo("bo-r@example.org"));
        assertThat(second).isNotEqualTo(first);
        Respondent.session(first).then().statusCode(201);
        Respondent.session(second).then().statusCode(201);
        bo.read().then().statusCode(200);
        await(() ->
                own("reminded", "W2").reminders() == 1 && own("reminded", "W1").reminders() == 1);
        assertThat(mailbox.getMailsSentTo("siv-r@example.org")).isEmpty();
        post("reminded", "reminders", Map.of()).then().body("workplaces", empty());
        post("reminded", "reminders", Map.of("workplaces", List.of("W2"), "force", true))
                .then()
                .body("workplaces", contains("W2"));
    }

    @Test
    void mail_that_came_back_is_not_sent_again_until_the_contact_changes() {
        open("bounced", "b");
        post("bounced", "invitations/mails", Map.of()).then().statusCode(202);
        mailTo("bo-b@example.org");
        await(() -> own("bounced", "W2").sentAt() != null);
        post("bounced", "invitations/bounces", Map.of("emails", List.of("BO-b@example.org")))
                .then()
                .statusCode(200)
                .body("workplaces", contains("W2"));
        assertThat(own("bounced", "W2").state()).isEqualTo(InvitationState.BOUNCED);
        mailbox.clear();
        post("bounced", "reminders", Map.of("workplaces", List.of("W2"), "force", true))
                .then()
                .body("workplaces", empty());
        api.putFrame("bounced", frame("b").replace("bo-b@", "bo.new-b@")).then().statusCode(200);
        post("bounced", "reminders", Map.of("workplaces", List.of("W2"))).then().body("workplaces", contains("W2"));
        mailTo("bo.new-b@example.org");
        await(() -> own("bounced", "W2").state() == InvitationState.SENT);
    }

    @Test
    void a_lost_code_is_mailed_to_registered_contacts_alone_and_the_answer_tells_nothing() {
        open("lost", "l");
        post("lost", "invitations/mails", Map.of()).then().statusCode(202);
        mailTo("bo-l@example.org");
        await(() -> own("lost", "W2").sentAt() != null);
        mailbox.clear();
        Response known = lost("Bo-l@example.org");
        Response unknown = lost("nobody-l@example.org");
        assertThat(known.statusCode()).isEqualTo(202);
        assertThat(unknown.statusCode()).isEqualTo(202);
        assertThat(known.asString()).isEqualTo(unknown.asString());
        Respondent.session(codeIn(mailTo("bo-l@example.org"))).then().statusCode(201);
        assertThat(mailbox.getMailsSentTo("nobody-l@example.org")).isEmpty();
        var page = Desk.ofAnybody();
        page.read("/answer/lost-code").then().statusCode(200);
        page.send("/answer/lost-code", Map.of("email", "nobody-l@example.org"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/answer/lost-code?asked=yes"));
        page.read("/answer/lost-code?asked=yes").then().statusCode(200);
    }

    @Test
    void a_section_is_handed_on_by_mail() {
        open("handing", "h");
        post("handing", "invitations/mails", Map.of()).then().statusCode(202);
        var guest = invitations.findByCode(codeIn(mailTo("bo-h@example.org"))).orElseThrow();
        mailings.delegate(guest, "needs", "colleague-h@example.org", "https://survey.example.org");
        Mail mail = mailTo("colleague-h@example.org");
        assertThat(mail.getText()).contains("Tarpeet").contains("https://survey.example.org/answer#");
        var colleague = invitations.findByCode(codeIn(mail)).orElseThrow();
        assertThat(colleague.section()).isEqualTo("needs");
    }

    private Invitation own(String round, String workplace) {
        return invitations
                .findOwn(
                        new Round(round, "", "", "", java.time.LocalDate.EPOCH, 1, Instant.EPOCH, Instant.EPOCH, null),
                        workplace)
                .orElseThrow();
    }

    private Mail mailTo(String address) {
        await(() -> !mailbox.getMailsSentTo(address).isEmpty());
        return mailbox.getMailsSentTo(address).get(0);
    }

    private static String codeIn(Mail mail) {
        return mail.getText()
                .lines()
                .filter(line -> line.contains("/answer#"))
                .findFirst()
                .map(line -> line.substring(line.indexOf('#') + 1))
                .orElseThrow();
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

    private static Response lost(String email) {
        return given().contentType("application/json")
                .body(Map.of("email", email))
                .post("/api/v1/respondent/lost-code");
    }

    /** Sends, once the run before has ended. */
    private Response post(String round, String path, Map<String, ?> body) {
        var answers = new ArrayList<Response>();
        await(() -> answers.add(api.asAdmin()
                        .contentType("application/json")
                        .body(body)
                        .post("/api/v1/rounds/" + round + "/" + path))
                && answers.get(answers.size() - 1).statusCode() != 409);
        return answers.get(answers.size() - 1);
    }

    private void open(String round, String tag) {
        api.openRound(round);
        api.putFrame(round, frame(tag)).then().statusCode(200);
    }

    private static String frame(String tag) {
        return """
                id,name,country,municipality_code,stage,headcount_2026,workplace_languages,contact_email
                W1,One Demo AB,SE,2482,CEL,12,en,eva-%1$s@example.org
                W2,Two Demo Oy,FI,564,CEL,30,fi;en,bo-%1$s@example.org
                W3,Three Demo AB,SE,2482,CEL,300,sv,eva-%1$s@example.org
                W4,Four Demo AB,SE,2482,CEL,3,sv,
                W5,Five Demo Ab,FI,905,CEL,25,,siv-%1$s@example.org
                """.formatted(tag);
    }
}
