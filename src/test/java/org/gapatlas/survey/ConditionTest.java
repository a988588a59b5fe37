package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void one_word_or_several_are_read() {
        assertThat(Condition.parse("has_needs = 'needs'")).isEqualTo(new Condition("has_needs", Set.of("needs")));
        assertThat(Condition.parse("hard_to_fill in ['hard', 'not_filled']"))
                .isEqualTo(new Condition("hard_to_fill", Set.of("hard", "not_filled")));
    }

    @Test
    void unanswered_hides() {
        var condition = Condition.parse("has_needs = 'needs'");
        assertThat(condition.holds(Map.of("has_needs", "needs"))).isTrue();
        assertThat(condition.holds(Map.of("has_needs", "none"))).isFalse();
        assertThat(condition.holds(Map.of())).isFalse();
    }

    @Test
    void another_form_is_refused_with_advice() {
        assertThatThrownBy(() -> Condition.parse("headcount > 3"))
                .hasMessageContaining("(headcount > 3)")
                .hasMessageContaining("Maybe");
    }
}
