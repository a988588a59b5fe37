package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.source.Bundles;
import org.junit.jupiter.api.Test;

/** The server hides and finds what the page does: both read the same file of responses. */
@QuarkusTest
class ResponseVectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    CodeLists codes;

    @Test
    void the_server_hides_and_finds_what_the_page_does() throws IOException {
        JsonNode file = JSON.readTree(getClass().getResource("/expression/response-vectors.json"));
        var differences = new ArrayList<String>();
        for (JsonNode each : file.path("cases")) {
            Questionnaire questionnaire =
                    Bundles.of(file.path("bundles").path(each.path("bundle").asText()));
            ResponseForm form = form(each.path("response"));
            ResponseForm previous =
                    ResponseForm.EMPTY.withAnswers(map(each.path("response").path("previous")));
            compare(differences, each, "hidden", pointers(each.path("hidden")), hidden(questionnaire, form, previous));
            compare(
                    differences,
                    each,
                    "findings",
                    findings(each.path("findings")),
                    findings(questionnaire, form, previous));
        }
        assertThat(differences).isEmpty();
        assertThat(file.path("cases").size()).isGreaterThanOrEqualTo(30);
    }

    private static void compare(
            List<String> differences, JsonNode vector, String what, Set<String> expected, Set<String> found) {
        if (!expected.equals(found))
            differences.add("%s: %s should be %s but are %s"
                    .formatted(vector.path("about").asText(), what, expected, found));
    }

    private static Set<String> hidden(Questionnaire questionnaire, ResponseForm form, ResponseForm previous) {
        var sight = Sight.of(questionnaire, form, previous);
        var hidden = new TreeSet<String>();
        for (Item item : questionnaire.items()) {
            String pointer = (item instanceof QuestionList ? "/lists/" : "/answers/") + item.id();
            if (!sight.shows(item)) hidden.add(pointer);
            else if (item instanceof QuestionList list)
                form.lists().getOrDefault(list.id(), Map.of()).forEach((id, answers) -> {
                    for (Question question : list.questions())
                        if (!sight.shows(list, answers, question)) hidden.add(pointer + "/" + id + "/" + question.id());
                });
        }
        return hidden;
    }

    /** What is missing, and every check that fails, once what is hidden has been left out. */
    private Set<String> findings(Questionnaire questionnaire, ResponseForm form, ResponseForm previous) {
        var intake = new Intake(questionnaire, codes, new Horizon(2027, 2030));
        ResponseForm asked = Asked.of(questionnaire, form, previous).form();
        var found = new TreeSet<String>();
        intake.missing(asked, Sight.of(questionnaire, asked, previous))
                .forEach(each -> found.add(each.pointer() + " " + each.code() + " error"));
        intake.failing(asked, previous)
                .forEach(each -> found.add(each.pointer() + " " + each.code() + " "
                        + each.rule().level().word()));
        return found;
    }

    private static Set<String> findings(JsonNode list) {
        var findings = new TreeSet<String>();
        list.forEach(each -> findings.add(each.path("pointer").asText()
                + " "
                + each.path("code").asText()
                + " "
                + each.path("level").asText()));
        return findings;
    }

    private static Set<String> pointers(JsonNode list) {
        var pointers = new TreeSet<String>();
        list.forEach(each -> pointers.add(each.asText()));
        return pointers;
    }

    private static ResponseForm form(JsonNode response) {
        Map<String, Map<String, Map<String, Object>>> lists =
                JSON.convertValue(response.path("lists"), new TypeReference<>() {});
        return ResponseForm.EMPTY
                .withAnswers(map(response.path("answers")))
                .withLists(lists == null ? Map.of() : lists);
    }

    private static Map<String, Object> map(JsonNode object) {
        return object.isObject() ? JSON.convertValue(object, new TypeReference<>() {}) : Map.of();
    }
}
