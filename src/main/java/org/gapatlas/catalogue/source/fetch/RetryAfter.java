package org.gapatlas.catalogue.source.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a server asks to be left alone: in seconds, or until a moment (RFC 9110, 10.2.3). */
final class RetryAfter {

    private static final long MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Zero where it does not say, or nothing that can be read. */
    static Duration of(HttpHeaders headers, Instant now) {
        String told = headers.firstValue("Retry-After").orElse("").strip();
        if (!told.isEmpty() && told.length() <= MOST_DIGITS && told.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Duration.ofSeconds(Long.parseLong(told));
        try {
            Duration until = Duration.between(
                    now,
                    ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
