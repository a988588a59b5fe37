package org.gapatlas.start.postgres;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody can guess, for passwords and keys; letters, digits, {@code -} and {@code _} only. */
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** As many random bits as asked for, a multiple of eight. */
    public static String ofBits(int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
