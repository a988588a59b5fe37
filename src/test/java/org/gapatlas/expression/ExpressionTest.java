package org.gapatlas.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void names_are_told_with_the_lists_they_stand_in() {
        var read = Expression.parse("answered(previous.headcount) and any(need, sum(plan.upskill) > 2 * headcount)");
        assertThat(read.mentions())
                .containsExactlyInAnyOrder(
                        new Mention("previous.headcount", List.of()),
                        new Mention("need", List.of()),
                        new Mention("plan.upskill", List.of("need")),
                        new Mention("headcount", List.of("need")));
        assertThat(read.names()).containsExactlyInAnyOrder("previous.headcount", "need", "plan.upskill", "headcount");
        assertThat(Expression.parse("any(need, all(site, wants = role))").mentions())
                .contains(new Mention("site", List.of("need")), new Mention("role", List.of("need", "site")));
        assertThat(Expression.parse("count(need)").mentions()).containsExactly(new Mention("need", List.of()));
    }

    @Test
    void canonical_text_has_no_parentheses_that_change_nothing() {
        assertThat(Expression.parse("((a))+(b*(c))>-(d)  and(not(e='x'))"))
                .hasToString("a + b * c > -d and not e = 'x'");
        assertThat(Expression.parse("a-(b-c)-d/(e*f)")).hasToString("a - (b - c) - d / (e * f)");
        assertThat(Expression.parse("(a or b)and(c and d)")).hasToString("(a or b) and (c and d)");
        assertThat(Expression.parse("not(a and b) or(1=2)=(c in[0.50,-007])"))
                .hasToString("not (a and b) or (1 = 2) = (c in [0.5, -7])");
    }

    @Test
    void a_fault_says_where_and_what_belongs_there() {
        assertThatThrownBy(() -> Expression.parse("a in [b]"))
                .isInstanceOf(ExpressionFault.class)
                .hasMessage("The expression (a in [b]) cannot be read at character 7."
                        + " Maybe write a text or number there.");
        assertThatThrownBy(() -> Expression.parse("any(need)"))
                .hasMessageEndingWith("at character 1. Maybe write any(list, condition) there.");
    }

    @Test
    void a_tree_that_no_text_makes_is_refused() {
        for (Object tree : List.of(
                List.of(),
                List.of("and"),
                List.of("and", true),
                List.of("unknown", 1),
                List.of(1, 2),
                List.of("any", "need", true),
                List.of("in", Map.of("name", "a"), Map.of("name", "b")),
                Map.of(),
                Map.of("name", "and"),
                Map.of("name", "A"),
                Map.of("name", "a", "also", "b"),
                1e300,
                Double.NaN))
            assertThatThrownBy(() -> Expression.ofTree(tree))
                    .as(tree.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        Object deep = true;
        for (int i = 0; i < 10_000; i++) deep = List.of("not", deep);
        Object tooDeep = deep;
        assertThatThrownBy(() -> Expression.ofTree(tooDeep)).hasMessageContaining("too deep");
        assertThatThrownBy(() -> Expression.ofTree("a".repeat(500))).hasMessageContaining("too long");
    }

    @Test
    void only_true_and_false_hold_or_do_not() {
        var nothing = Answers.within(new NoAnswers(), new NoAnswers());
        var evaluator = new Evaluator();
        assertThat(evaluator.holds(Expression.parse("1 = 1"), nothing)).isTrue();
        assertThat(evaluator.holds(Expression.parse("1 = 2"), nothing)).isFalse();
        assertThat(evaluator.holds(Expression.parse("headcount = 2"), nothing)).isNull();
        assertThat(evaluator.holds(Expression.parse("1"), nothing)).isNull();
    }

    private record NoAnswers() implements Answers {

        @Override
        public Object find(String name) {
            return null;
        }

        @Override
        public List<Answers> items(String list) {
            return List.of();
        }
    }
}
