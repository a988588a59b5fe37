package org.gapatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** So many tries, then a wait until the next token drops in. */
class ThrottleTest {

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final HandClock clock = new HandClock();
    private final Throttle throttle = new Throttle(10, clock);

    @Test
    void ten_tries_are_free_and_the_next_waits_six_seconds() {
        for (int i = 0; i < 10; i++) assertThat(throttle.findWait("a")).isEmpty();
        assertThat(throttle.findWait("a")).contains(Duration.ofSeconds(6));
        assertThat(throttle.findWait("b")).isEmpty();
        clock.now = clock.now.plusSeconds(4);
        assertThat(throttle.findWait("a")).contains(Duration.ofSeconds(2));
        clock.now = clock.now.plusSeconds(2);
        assertThat(throttle.findWait("a")).isEmpty();
        assertThat(throttle.findWait("a")).isPresent();
    }

    @Test
    void a_token_that_is_given_back_serves_again_and_a_bucket_never_overflows() {
        for (int i = 0; i < 30; i++) {
            assertThat(throttle.findWait("a")).isEmpty();
            throttle.giveBack("a");
        }
        clock.now = clock.now.plus(Duration.ofHours(1));
        for (int i = 0; i < 10; i++) assertThat(throttle.findWait("a")).isEmpty();
        assertThat(throttle.findWait("a")).isPresent();
    }

    @Test
    void full_buckets_are_forgotten_when_there_are_too_many() {
        for (int i = 0; i < 10_001; i++) throttle.findWait("address " + i);
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(throttle.findWait("one more")).isEmpty();
        assertThat(throttle.size()).isEqualTo(1);
    }
}
