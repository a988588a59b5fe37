package org.gapatlas.survey;

import java.time.Instant;

/**
 * How one run of mails of a round ended: how many letters the mail server took, refused for their address, and did not take
 * for another reason or was not even asked to.
 */
public record MailRun(Letter.Kind kind, Instant at, int taken, int refused, int failed) {

    boolean isEmpty() {
        return taken + refused + failed == 0;
    }

    /** Whether everybody who was written to will get the letter, as far as anybody can know. */
    public boolean isClean() {
        return refused == 0 && failed == 0;
    }
}
