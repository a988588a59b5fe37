package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadsTest {

    @ParameterizedTest
    @CsvSource({"1-2, 2, 3, 4", "3-5, 6, 8, 10", "6-10, 12, 16, 20", "11-20, 22, 31, 40", "21-50, 42, 71, 100"})
    void the_middle_of_a_bracket_is_likely_in_half_heads(String bracket, int low, int likely, int high) {
        assertThat(Heads.find(Map.of("bracket", bracket))).contains(new Heads(low, likely, high));
    }

    @Test
    void above_the_last_bracket_the_highest_is_not_known() {
        assertThat(Heads.find(Map.of("bracket", "51+"))).contains(new Heads(102, 150, null));
    }

    @Test
    void unknown_is_not_zero() {
        assertThat(Heads.find(Map.of("unknown", true))).contains(Heads.UNKNOWN);
        assertThat(Heads.find(0)).contains(new Heads(0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothing_else_is_heads(Object answer) {
        assertThat(Heads.find(answer)).isEmpty();
    }

    static List<Object> others() {
        return List.of(
                3.7,
                12.0,
                "12",
                -1,
                10_000_000,
                new BigInteger("99999999999"),
                true,
                Map.of(),
                Map.of("bracket", "1-3"),
                Map.of("unknown", false),
                Map.of("bracket", "1-2", "unknown", true));
    }
}
