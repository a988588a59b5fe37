package org.gapatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.kernel.Language.EN;
import static org.gapatlas.kernel.Language.FI;
import static org.gapatlas.kernel.Language.SV;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void thousands_stand_apart_by_a_comma_or_a_thin_space() {
        assertThat(Writing.in(EN).whole(12345.4)).isEqualTo("12,345");
        assertThat(Writing.in(SV).whole(12345.4)).isEqualTo("12\u202f345");
        assertThat(Writing.in(FI).whole(-7)).isEqualTo("7");
    }

    @Test
    void only_the_whole_is_a_hundred_per_cent() {
        assertThat(Writing.in(EN).percent(.999)).isEqualTo("99%");
        assertThat(Writing.in(SV).percent(1)).isEqualTo("100\u00a0%");
        assertThat(Writing.in(FI).percent(0)).isEqualTo("0\u00a0%");
    }

    @Test
    void dates_are_written_out() {
        var evening = Instant.parse("2026-11-24T23:30:00Z");
        assertThat(Writing.in(EN).date(evening)).isEqualTo("24 November 2026");
        assertThat(Writing.in(SV).date(evening)).isEqualTo("24 november 2026");
        assertThat(Writing.in(FI).date(evening)).isEqualTo("24. marraskuuta 2026");
    }
}
