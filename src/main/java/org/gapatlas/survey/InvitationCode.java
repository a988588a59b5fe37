package org.gapatlas.survey;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.gapatlas.kernel.Digest;

/**
 * What opens a workplace's answer: 100 random bits as 20 characters of Crockford's base 32 in groups of five, and its check
 * character (modulo 37). It does not print itself.
 */
public final class InvitationCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKS = LETTERS + "*~$=U";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private InvitationCode(String letters) {
        this.letters = letters;
    }

    static InvitationCode random() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new InvitationCode(letters.toString());
    }

    /** As somebody typed it: small letters, spaces, O for 0 and I or L for 1 are forgiven; a wrong check is not. */
    static Optional<InvitationCode> find(String typed) {
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (text.length() != LENGTH + 1) return Optional.empty();
        String letters = text.substring(0, LENGTH);
        boolean good = letters.chars().allMatch(c -> LETTERS.indexOf(c) >= 0) && check(letters) == text.charAt(LENGTH);
        return good ? Optional.of(new InvitationCode(letters)) : Optional.empty();
    }

    /** The code itself; ask only to hand it to its workplace. */
    public String reveal() {
        return letters.replaceAll("(.{" + GROUP + "})", "$1-") + check(letters);
    }

    /** What may be stored. */
    String fingerprint(String secret) {
        return Digest.hmacSha256(secret, letters);
    }

    /** The first letters, to recognise it by. */
    String hint() {
        return letters.substring(0, 4);
    }

    @Override
    public String toString() {
        return "InvitationCode[" + hint() + "…]";
    }

    private static char check(String letters) {
        var value = BigInteger.ZERO;
        for (char letter : letters.toCharArray())
            value = value.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        return CHECKS.charAt(value.mod(BigInteger.valueOf(37)).intValue());
    }
}
