package org.gapatlas.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Fingerprints of text: SHA-256, and HMAC-SHA256 where a secret must go in. Written as lower-case hexadecimal. */
public final class Digest {

    private final MessageDigest sha256 = newSha256();

    /** Adds a piece of text and a separator, so that {@code ab, c} and {@code a, bc} differ. */
    public Digest add(String piece) {
        sha256.update(piece.getBytes(UTF_8));
        sha256.update((byte) 0);
        return this;
    }

    /** The fingerprint of all that was added; the digest starts afresh. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** SHA-256 of the text. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(newSha256().digest(text.getBytes(UTF_8)));
    }

    /** HMAC-SHA256 (RFC 2104) of the text under the secret. */
    public static String hmacSha256(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.", e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
