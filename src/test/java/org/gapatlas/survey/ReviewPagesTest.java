package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which analysts look at an answer and put it right, as a browser without scripts sends them. */
@QuarkusTest
class ReviewPagesTest {

    private static final String FRAME = """
            id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026,contact_email
            V01,Cell Demo AB,SE,2482,SE331,CEL,medium,200,kim@demo.example
            """;

    private static final String ANSWER = """
            {"language":"en","answers":{"headcount":200,"stage":["CEL"],"has_needs":"needs"},"lists":{"need":{
             "n7f3k2":{"role":"R11","plan":{"2028":{"recruit_new":3}},"certainty":"decided"},
             "b2c3d4":{"role":"R15","plan":{"2028":{"recruit_new":{"bracket":"3-5"}}},"certainty":"planned"}}}}""";

    private Api api;

    @BeforeEach
    void sign_in() {
        api = Api.signedIn();
    }

    @Test
    void an_analyst_remarks_decides_and_puts_right() {
        String review = answered("revp-walk");
        Desk desk = Desk.signedIn();
        desk.read(review + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("not looked at"))
                .body(containsString("3–5"))
                .body(not(containsString("kim@demo.example")));
        desk.send(review + "/remarks", Map.of("pointer", "/lists/need/b2c3d4/plan", "text", "How many of how many?"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/review#on.lists.need.b2c3d4.plan"));
        desk.send(review + "/decision", Map.of("event", "flag", "revision", 1))
                .then()
                .statusCode(303);
        desk.read(review + "?lang=sv")
                .then()
                .body(containsString("har brister"))
                .body(containsString("How many of how many?"));
        String need = review + "/correct/need/b2c3d4";
        String page =
                desk.read(need + "?lang=en").then().statusCode(200).extract().asString();
        var fields = fields(page);
        fields.put("plan.2028.recruit_new", "4");
        desk.send(need, fields).then().statusCode(422).body(containsString("The reason is missing"));
        fields.put("reason", "Four, says the production manager on the phone.");
        desk.send(need, fields).then().statusCode(303).header("Location", endsWith("/review?done=corrected"));
        desk.read(review + "?lang=fi")
                .then()
                .body(containsString("korjattu"))
                .body(containsString("Four, says the production manager on the phone."))
                .body(containsString("3–5 → 4"))
                .body(containsString("How many of how many?"));
        // The page that was open before the correction cannot run over it.
        desk.send(need, fields).then().statusCode(409).body(containsString("Your entries are still here"));
    }

    @Test
    void a_whole_need_is_taken_out_and_the_remark_on_it_is_still_told() {
        String review = answered("revp-remove");
        Desk desk = Desk.signedIn();
        desk.read(review);
        desk.send(review + "/remarks", Map.of("pointer", "/lists/need/b2c3d4/plan", "text", "Counted twice?"));
        String need = review + "/correct/need/b2c3d4";
        String page = desk.read(need + "?lang=en").asString();
        desk.send(
                        need,
                        Map.of(
                                "tag",
                                AtTheForm.hidden(page, "tag").get(0),
                                "go",
                                "remove",
                                "reason",
                                "The same people as in the other need."))
                .then()
                .statusCode(303);
        desk.read(review + "?lang=en")
                .then()
                .body(containsString("On what is not there any more"))
                .body(containsString("Counted twice?"))
                .body(containsString("Revision 2"));
    }

    @Test
    void a_need_that_was_forgotten_is_added_and_a_broken_one_is_refused_with_what_was_typed() {
        String review = answered("revp-add");
        Desk desk = Desk.signedIn();
        String overview = desk.read(review + "?lang=en").asString();
        String add = overview.substring(0, overview.indexOf("\">Add a"));
        add = add.substring(add.lastIndexOf("href=\"") + 6).replace("?lang=en", "");
        var fields = new HashMap<>(fields(desk.read(add + "?lang=en").asString()));
        fields.put("role", "R20");
        fields.put("plan.2029.recruit_new", "many");
        fields.put("certainty", "decided");
        fields.put("reason", "Forgot it, by mail");
        desk.send(add, fields)
                .then()
                .statusCode(422)
                .body(containsString("many"))
                .body(containsString("Forgot it, by mail"));
        fields.put("plan.2029.recruit_new", "5");
        desk.send(add, fields).then().statusCode(303);
        assertThat(api.asAdmin()
                        .accept("text/csv")
                        .get("/api/v1/rounds/revp-add/responses")
                        .asString())
                .contains(",R20,recruit_new,2029,5,,false");
    }

    @Test
    void the_contact_is_not_shown_and_pages_that_are_not_there_answer_so() {
        String review = answered("revp-contact");
        Desk desk = Desk.signedIn();
        desk.read(review + "/correct/cooperation?lang=en")
                .then()
                .statusCode(200)
                .body(not(containsString("contact_email")))
                .body(not(containsString("kim@demo.example")));
        desk.read(review + "/correct/cookery").then().statusCode(404);
        desk.read(review + "/correct/need/NO").then().statusCode(404);
        desk.read(review.replace("V01", "V09")).then().statusCode(404);
        desk.send(review + "/decision", Map.of("event", "applaud", "revision", 1))
                .then()
                .statusCode(400);
        Desk.ofAnybody().read(review).then().statusCode(200).body(containsString("name=\"password\""));
    }

    private String answered(String round) {
        api.openRound(round).putFrame(round, FRAME).then().statusCode(200);
        var kim = Respondent.of(api, round, "V01");
        kim.patch(ANSWER).then().statusCode(200);
        kim.submit("first", kim.tag()).then().statusCode(201);
        return "/desk/rounds/" + round + "/workplaces/V01/review";
    }

    /** What a browser would send back of a page that nobody touched. */
    private static Map<String, Object> fields(String page) {
        var fields = new HashMap<String, Object>();
        var inputs = Pattern.compile("<input([^>]*)>").matcher(page);
        while (inputs.find()) {
            String name = attribute(inputs.group(1), "name");
            boolean choice = inputs.group(1).matches(".*type=\"(radio|checkbox)\".*");
            if (name.isEmpty()
                    || name.equals("asked")
                    || (choice && !inputs.group(1).contains(" checked"))) continue;
            fields.put(name, attribute(inputs.group(1), "value"));
        }
        var selects = Pattern.compile("(?s)<select([^>]*)>(.*?)</select>").matcher(page);
        while (selects.find()) {
            var chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(selects.group(2));
            fields.put(attribute(selects.group(1), "name"), chosen.find() ? chosen.group(1) : "");
        }
        fields.put("asked", AtTheForm.hidden(page, "asked"));
        fields.put("proof", AtTheForm.hidden(page, "proof").get(0));
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
