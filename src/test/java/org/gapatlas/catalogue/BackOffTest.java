package org.gapatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a server that failed is left alone. */
class BackOffTest {

    @Test
    void every_failure_in_a_row_doubles_the_pause_up_to_a_day() {
        assertThat(after(1)).isEqualTo(Duration.ofMinutes(15));
        assertThat(after(2)).isEqualTo(Duration.ofMinutes(30));
        assertThat(after(7)).isEqualTo(Duration.ofHours(16));
        assertThat(after(8)).isEqualTo(Duration.ofDays(1));
        assertThat(after(1_000)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void chance_spreads_the_pause_by_a_fifth() {
        assertThat(BackOff.after(1, Duration.ZERO, 0)).isEqualTo(Duration.ofMinutes(12));
        assertThat(BackOff.after(1, Duration.ZERO, 1)).isEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void a_server_is_not_asked_sooner_than_it_wishes_within_reason() {
        assertThat(BackOff.after(1, Duration.ofHours(2), 0.5)).isEqualTo(Duration.ofHours(2));
        assertThat(BackOff.after(3, Duration.ofMinutes(5), 0.5)).isEqualTo(Duration.ofHours(1));
        assertThat(BackOff.after(1, Duration.ofDays(999), 0.5)).isEqualTo(Duration.ofDays(7));
    }

    private static Duration after(int failures) {
        return BackOff.after(failures, Duration.ZERO, 0.5);
    }
}
