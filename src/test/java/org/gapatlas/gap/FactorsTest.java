package org.gapatlas.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.gap.Factors.Factor;
import org.junit.jupiter.api.Test;

class FactorsTest {

    private static final FitWeights USUAL = FitWeights.USUAL;

    @Test
    void a_level_counts_by_how_far_it_lies_from_what_the_need_allows() {
        // The need allows EQF 4 to 5.
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(eqf -> Factors.level(eqf, 4, 5, USUAL).value()))
                .containsExactly(0.0, .2, .6, 1.0, 1.0, .9, .6, .3);
    }

    @Test
    void a_language_is_shared_or_english_or_neither() {
        assertThat(Factors.language(List.of("en", "sv"), List.of("sv"), USUAL).value())
                .isEqualTo(1);
        assertThat(Factors.language(List.of("en"), List.of("sv"), USUAL).value())
                .isEqualTo(.6);
        assertThat(Factors.language(List.of("fi"), List.of("sv"), USUAL).value())
                .isEqualTo(.2);
    }

    @Test
    void reach_costs_nothing_up_to_45_minutes_then_fades_down_to_relocation() {
        assertThat(reach(0, Distance.NONE)).isEqualTo(1);
        assertThat(reach(45, Distance.NONE)).isEqualTo(1);
        assertThat(reach(60, Distance.NONE)).isEqualTo(0.606531, within(1e-6)); // exp(-15/30)
        assertThat(reach(75, Distance.NONE)).isEqualTo(0.367879, within(1e-6)); // exp(-30/30)
        assertThat(reach(90, Distance.NONE)).isEqualTo(.3);
        assertThat(reach(Double.POSITIVE_INFINITY, Distance.UNKNOWN)).isEqualTo(.3);
        assertThat(reach(75, Distance.PARTIAL)).isEqualTo(0.683940, within(1e-6)); // 1/2 + 1/2 exp(-1)
        assertThat(reach(Double.POSITIVE_INFINITY, Distance.PARTIAL)).isEqualTo(.5);
        assertThat(reach(Double.POSITIVE_INFINITY, Distance.FULL)).isEqualTo(1);
    }

    @Test
    void time_is_kept_from_the_first_graduates_to_the_last() {
        assertThat(IntStream.rangeClosed(2026, 2030)
                        .mapToObj(year -> Factors.time(2027, 2029, year, USUAL).value()))
                .containsExactly(0.0, 1.0, 1.0, 1.0, 0.0);
    }

    @Test
    void what_nobody_tells_is_neither_zero_nor_one_and_is_named() {
        var factors = new Factors(
                Factors.level(null, 4, 5, USUAL),
                Factors.language(List.of(), List.of("sv"), USUAL),
                Factors.reach(null, Distance.NONE, USUAL),
                Factors.time(null, null, 2028, USUAL));
        assertThat(factors.listUnknown()).containsExactly("level", "language", "reach", "time");
        // .7 x .5 x sqrt(.7)^3
        assertThat(factors.match(.5)).isEqualTo(0.204982, within(1e-6));
    }

    @Test
    void a_worked_match() {
        // 1 x .64 x sqrt(.9) x sqrt(.6) x sqrt(.3)
        assertThat(factors(.9, .6, .3, 1).match(.64)).isEqualTo(0.257595, within(1e-6));
        assertThat(factors(1, 1, 1, 0).match(.64)).isZero();
        assertThat(factors(1, 1, 1, 1).match(.64)).isEqualTo(.64);
    }

    @Test
    void in_any_case_a_match_is_a_share_and_no_factor_lowers_it_by_growing() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            double[] f = random.doubles(5).toArray();
            double match = factors(f[0], f[1], f[2], f[3]).match(f[4]);
            assertThat(match).isBetween(0.0, 1.0);
            for (int grown = 0; grown < 5; grown++) {
                double[] g = f.clone();
                g[grown] += (1 - g[grown]) * random.nextDouble();
                assertThat(factors(g[0], g[1], g[2], g[3]).match(g[4])).isGreaterThanOrEqualTo(match);
            }
        }
    }

    private static double reach(double minutes, Distance distance) {
        return Factors.reach(minutes, distance, USUAL).value();
    }

    private static Factors factors(double level, double language, double reach, double time) {
        return new Factors(Factor.known(level), Factor.known(language), Factor.known(reach), Factor.known(time));
    }
}
