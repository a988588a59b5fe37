package org.gapatlas.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundedTest {

    @Test
    void heads_are_whole_below_20_to_5_below_200_and_to_10_above() {
        assertThat(Rounded.heads(0.4)).isEqualTo(0);
        assertThat(Rounded.heads(17.5)).isEqualTo(18);
        assertThat(Rounded.heads(19.6)).isEqualTo(20);
        assertThat(Rounded.heads(22.4)).isEqualTo(20);
        assertThat(Rounded.heads(22.5)).isEqualTo(25);
        assertThat(Rounded.heads(198)).isEqualTo(200);
        assertThat(Rounded.heads(204.9)).isEqualTo(200);
        assertThat(Rounded.heads(1234)).isEqualTo(1230);
    }
}
