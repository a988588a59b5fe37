package org.gapatlas.survey.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUID version 7 (RFC 9562): later ones sort behind earlier ones. */
final class TimeOrdered {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrdered() {}

    static UUID at(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = 1L << 63 | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
