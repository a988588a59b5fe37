package org.gapatlas.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedHeadsTest {

    @ParameterizedTest
    @CsvSource({
        "0.2, 0",
        "-0.4, 0",
        "13.2, 13",
        "-13.7, -14",
        "19.4, 19",
        "22.4, 20",
        "22.6, 25",
        "-63, -65",
        "231.3, 230"
    })
    void heads_are_rounded_the_coarser_the_more_there_are(double heads, double published) {
        assertThat(PublishedHeads.round(heads)).isEqualTo(published);
    }
}
