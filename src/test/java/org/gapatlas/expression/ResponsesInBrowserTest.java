package org.gapatlas.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.gapatlas.testing.Browser;
import org.junit.jupiter.api.Test;

/**
 * What the page says is hidden or wrong, in a real browser. The vectors write rules as texts; the page gets them as trees, as
 * a published questionnaire has them.
 */
class ResponsesInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> RULES = List.of("show_if", "required_if", "fail_if");

    @Test
    void every_response_hides_and_fails_as_its_vector_says() throws IOException {
        JsonNode vectors = vectors();
        assertThat(vectors.get("cases")).hasSizeGreaterThanOrEqualTo(30);
        try (var browser = Browser.need()) {
            Object unmet = browser.emptyPage()
                    .evaluate(
                            "async vectors => (await import('/test/expression/responses-in-browser.js'))"
                                    + ".run(JSON.parse(vectors))",
                            vectors.toString());
            assertThat((List<?>) unmet).isEmpty();
        }
        System.out.printf(
                "Response vectors met in the browser: %d%n",
                vectors.get("cases").size());
    }

    private static JsonNode vectors() throws IOException {
        try (var file = ResponsesInBrowserTest.class.getResourceAsStream("/expression/response-vectors.json")) {
            JsonNode vectors = JSON.readTree(file);
            vectors.get("bundles").forEach(ResponsesInBrowserTest::asPublished);
            return vectors;
        }
    }

    private static void asPublished(JsonNode node) {
        node.forEach(ResponsesInBrowserTest::asPublished);
        if (node instanceof ObjectNode object)
            for (String rule : RULES)
                if (object.path(rule).isTextual())
                    object.set(
                            rule,
                            JSON.valueToTree(Expression.parse(object.get(rule).textValue())
                                    .tree()));
    }
}
