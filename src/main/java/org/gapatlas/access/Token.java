package org.gapatlas.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.gapatlas.kernel.Digest;

/** A secret of 256 random bits behind a prefix that tells what it opens. It does not print itself. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new one, such as {@code gas_…} for a session. */
    public static Token random(String prefix) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Token(prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** One that somebody showed. */
    public static Token of(String text) {
        return new Token(text);
    }

    /** The secret itself; ask only to hand it to its owner. */
    public String reveal() {
        return text;
    }

    /** What may be stored: SHA-256 is enough for 256 random bits. */
    public String fingerprint() {
        return Digest.sha256(text);
    }

    /** The first letters, to recognise it by. */
    public String hint() {
        return text.substring(0, Math.min(8, text.length()));
    }

    @Override
    public String toString() {
        return "Token[" + text.substring(0, Math.min(4, text.length())) + "…]";
    }
}
