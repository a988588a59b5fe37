package org.gapatlas.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** This side's evaluator against the vectors that the page's is held to as well. */
class VectorsTest {

    private static final Vectors VECTORS = Vectors.read();

    @Test
    void every_vector_has_its_value() {
        assertThat(VECTORS.cases()).hasSizeGreaterThanOrEqualTo(220);
        var unmet = unmetBy(new Evaluator());
        System.out.printf(
                "Vectors met: %d of %d%n",
                VECTORS.cases().size() - unmet.size(), VECTORS.cases().size());
        assertThat(unmet).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_vectors_notice_when_a_rule_is_missing() {
        assertThat(Rules.ALL.names()).hasSizeGreaterThan(30);
        return Rules.ALL.names().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule,
                        () -> assertThat(unmetBy(new Evaluator(Rules.ALL.without(rule))))
                                .as("vectors that fail without " + rule)
                                .isNotEmpty()));
    }

    @Test
    void text_and_tree_are_the_same_expression() throws JsonProcessingException {
        for (Vectors.Case one : VECTORS.cases()) {
            Expression read = Expression.parse(one.expression());
            assertThat(Expression.parse(read.toString())).as(one.expression()).isEqualTo(read);
            assertThat(Expression.ofTree(throughJson(read.tree())))
                    .as(one.expression())
                    .isEqualTo(read);
            if (one.tree() != null)
                assertThat(throughJson(read.tree())).as(one.expression()).isEqualTo(one.tree());
        }
    }

    private static Object throughJson(Object tree) throws JsonProcessingException {
        var json = new ObjectMapper();
        return json.readValue(json.writeValueAsString(tree), Object.class);
    }

    @Test
    void a_text_that_is_no_expression_says_where() {
        assertThat(VECTORS.faults()).hasSizeGreaterThan(50);
        for (Vectors.FaultCase one : VECTORS.faults()) {
            var fault = catchThrowableOfType(ExpressionFault.class, () -> Expression.parse(one.expression()));
            assertThat(fault).as(one.expression()).isNotNull();
            assertThat(fault.position()).as(one.expression()).isEqualTo(one.position());
            assertThat(fault).hasMessageContaining(fault.expected());
        }
    }

    private static List<String> unmetBy(Evaluator evaluator) {
        var unmet = new ArrayList<String>();
        for (Vectors.Case one : VECTORS.cases()) {
            Object found = evaluator.value(Expression.parse(one.expression()), one.scope());
            if (!one.isMetBy(found)) unmet.add(one + " but was " + found);
        }
        return unmet;
    }
}
