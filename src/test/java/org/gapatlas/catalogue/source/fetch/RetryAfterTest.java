package org.gapatlas.catalogue.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "Wed, 25 Nov 2026 08:30:00 GMT | PT30M",
                "Wed, 25 Nov 2026 07:30:00 GMT | PT0S",
                "soon | PT0S",
                "-5 | PT0S",
                "99999999999999999999 | PT0S",
                "'' | PT0S"
            })
    void seconds_or_a_moment_are_understood_and_nothing_else(String told, Duration pause) {
        var headers = HttpHeaders.of(Map.of("Retry-After", List.of(told)), (name, value) -> true);
        assertThat(RetryAfter.of(headers, NOW)).isEqualTo(pause);
    }
}
