package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HierarchyTest {

    /** Seven concepts: x and y lie under wide and narrow, z and w under wide only; both lie under the top. */
    private static final Hierarchy GRAPH = new Hierarchy.Builder()
            .put("wide", "top")
            .put("narrow", "top")
            .put("x", "wide")
            .put("x", "narrow")
            .put("y", "wide")
            .put("y", "narrow")
            .put("z", "wide")
            .put("w", "wide")
            .build();

    @Test
    void the_best_of_several_common_ancestors_counts() {
        // Narrow and what lies below are 3 of 7, wide and what lies below 5 of 7: ln(7/3) / ln 7 and ln(7/5) / ln 7.
        assertThat(GRAPH.similarity("x", "y")).isEqualTo(0.435425, within(1e-6));
        assertThat(GRAPH.similarity("x", "z")).isEqualTo(0.172913, within(1e-6));
        assertThat(GRAPH.similarity("z", "x")).isEqualTo(0.172913, within(1e-6));
    }

    @Test
    void a_concept_and_its_parent_share_the_parent() {
        // 2 ln(7/3) / (ln 7 + ln(7/3))
        assertThat(GRAPH.similarity("x", "narrow")).isEqualTo(0.606685, within(1e-6));
    }

    @Test
    void what_meets_at_the_top_only_has_nothing_in_common_and_what_is_unknown_is_like_itself_only() {
        assertThat(GRAPH.similarity("z", "narrow")).isZero();
        assertThat(GRAPH.similarity("x", "unheard of")).isZero();
        assertThat(GRAPH.similarity("unheard of", "unheard of")).isEqualTo(1);
    }

    @Test
    void a_local_concept_stands_at_its_parents_place() {
        // Eight concepts with local: x and local are 2 of 8, narrow 4 of 8.
        var graph = new Hierarchy.Builder()
                .put("wide", "top")
                .put("narrow", "top")
                .put("x", "wide")
                .put("x", "narrow")
                .put("y", "narrow")
                .put("z", "wide")
                .put("w", "wide")
                .put("local", "x")
                .build();
        // 2 ln(8/2) / (ln 8 + ln(8/2)) = 4/5; ln(8/4) / ln 8 = 1/3
        assertThat(graph.similarity("local", "x")).isEqualTo(0.8, within(1e-12));
        assertThat(graph.similarity("local", "y")).isEqualTo(1 / 3.0, within(1e-12));
    }

    @Test
    void a_concept_above_itself_is_refused_by_name() {
        var builder = new Hierarchy.Builder().put("a", "b").put("b", "a");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(a)");
    }
}
