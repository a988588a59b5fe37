package org.gapatlas.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

    @ParameterizedTest(name = "{0} heads are {1}")
    @CsvSource({
        "60, S4",
        "20, S4",
        "19, S3",
        "10, S3",
        "9, S2",
        "5, S2",
        "4, S1",
        "1, S1",
        "0, B0",
        "-0.0, B0",
        "-1, O1",
        "-4, O1",
        "-5, O2",
        "-9, O2",
        "-10, O3",
        "-19, O3",
        "-20, O4"
    })
    void heads_fall_into_classes_on_both_sides_of_balance(double balance, Tone tone) {
        assertThat(Tone.ofHeads(balance)).isEqualTo(tone);
    }

    @ParameterizedTest(name = "coverage {0} is {1}")
    @CsvSource({"0, S4", "0.24, S4", "0.25, S3", "0.5, S2", "0.75, S1", "0.99, S1", "1, B0"})
    void coverage_falls_into_quarters(double share, Tone tone) {
        assertThat(Tone.ofCoverage(share)).isEqualTo(tone);
    }
}
