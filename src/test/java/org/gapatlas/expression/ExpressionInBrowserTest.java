package org.gapatlas.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.gapatlas.testing.Browser;
import org.junit.jupiter.api.Test;

/** The page's evaluator, in a real browser, against the vectors that the server's is held to as well. */
class ExpressionInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Vectors VECTORS = Vectors.read();

    @Test
    void every_vector_has_its_value_and_notices_when_a_rule_is_missing() throws JsonProcessingException {
        assertThat(VECTORS.cases()).hasSizeGreaterThanOrEqualTo(220);
        JsonNode report = reportOf(withTrees(VECTORS.cases()));
        System.out.printf(
                "Vectors met in the browser: %d of %d%n",
                VECTORS.cases().size() - report.get("unmet").size(),
                VECTORS.cases().size());
        assertThat(report.get("unmet")).isEmpty();
        assertThat(report.get("without").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Rules.ALL.names());
        report.get("without")
                .properties()
                .forEach(rule -> assertThat(rule.getValue().intValue())
                        .as("vectors that fail without " + rule.getKey())
                        .isPositive());
    }

    @Test
    void what_nobody_would_write_has_the_same_value_on_both_sides() throws JsonProcessingException {
        var cases = new RandomCases(20_260_901).take(3_000);
        assertThat(cases.stream().filter(one -> one.value() != null).count()).isGreaterThan(1_500);
        for (Vectors.Case one : cases)
            assertThat(Expression.parse(one.expression()).tree())
                    .as(one.expression())
                    .isEqualTo(one.tree());
        assertThat(reportOf(cases).get("unmet")).isEmpty();
    }

    /** The page has no parser: it gets each expression as the server would send it. */
    private static List<Vectors.Case> withTrees(List<Vectors.Case> cases) {
        return cases.stream()
                .map(one -> one.withTree(Expression.parse(one.expression()).tree()))
                .toList();
    }

    private static JsonNode reportOf(List<Vectors.Case> cases) throws JsonProcessingException {
        try (var browser = Browser.need()) {
            Object report = browser.emptyPage()
                    .evaluate(
                            "async cases => JSON.stringify("
                                    + "(await import('/test/expression/in-browser.js')).run(JSON.parse(cases)))",
                            JSON.writeValueAsString(cases));
            return JSON.readTree((String) report);
        }
    }
}
