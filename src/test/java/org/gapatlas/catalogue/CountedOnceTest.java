package org.gapatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountedOnceTest {

    @Test
    void the_one_that_a_person_chose_counts_even_where_only_the_others_seats_are_known() {
        assertThat(CountedOnce.of(Map.of("a", false, "b", true), List.of(same("a", "b", "a"))))
                .isEqualTo(Map.of("b", "a"));
    }

    @Test
    void else_the_one_whose_seats_are_known_counts_and_else_the_first() {
        assertThat(CountedOnce.of(Map.of("a", false, "b", true), List.of(same("a", "b", null))))
                .isEqualTo(Map.of("a", "b"));
        assertThat(CountedOnce.of(Map.of("a", true, "b", true), List.of(same("a", "b", null))))
                .isEqualTo(Map.of("b", "a"));
        assertThat(CountedOnce.of(Map.of("a", false, "b", false), List.of(same("a", "b", null))))
                .isEqualTo(Map.of("b", "a"));
    }

    @Test
    void where_the_chosen_one_is_no_supply_the_other_counts() {
        assertThat(CountedOnce.of(Map.of("b", true), List.of(same("a", "b", "a"))))
                .isEmpty();
    }

    @Test
    void two_rounds_that_are_the_same_as_one_lasting_programme_both_count_when_they_are_chosen() {
        var pairs = List.of(same("e", "m1", "m1"), same("e", "m2", "m2"));
        assertThat(CountedOnce.of(Map.of("e", true, "m1", true, "m2", true), pairs))
                .isEqualTo(Map.of("e", "m1"));
    }

    @Test
    void one_that_gives_way_takes_nobodys_place() {
        var pairs = List.of(same("a", "b", "a"), same("b", "c", "b"));
        assertThat(CountedOnce.of(Map.of("a", true, "b", true, "c", true), pairs))
                .isEqualTo(Map.of("b", "a"));
    }

    @Test
    void in_a_circle_one_counts() {
        var pairs = List.of(same("a", "b", "a"), same("b", "c", "b"), same("a", "c", "c"));
        assertThat(CountedOnce.of(Map.of("a", true, "b", true, "c", true), pairs))
                .isEqualTo(Map.of("b", "a", "c", "a"));
    }

    private static TwinDecision same(String one, String other, @Nullable String counts) {
        return new TwinDecision(
                one, other, TwinDecision.Verdict.SAME, counts, "Same syllabus", "user:demo", Instant.EPOCH);
    }
}
