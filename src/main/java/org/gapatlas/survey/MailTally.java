package org.gapatlas.survey;

import java.time.Instant;

/** Counts what becomes of the letters of a run, and says when it is no use to go on. */
final class MailTally {

    /** A server that failed so many times running is down: to wait for it again and again would take all night. */
    private static final int PATIENCE = 5;

    private int taken;
    private int refused;
    private int failed;
    private int failedRunning;

    void count(Post.Outcome outcome) {
        switch (outcome) {
            case TAKEN -> taken++;
            case REFUSED -> refused++;
            case FAILED -> failed++;
        }
        failedRunning = outcome == Post.Outcome.FAILED ? failedRunning + 1 : 0;
    }

    boolean isHopeless() {
        return failedRunning >= PATIENCE;
    }

    MailRun run(Letter.Kind kind, Instant at) {
        return new MailRun(kind, at, taken, refused, failed);
    }
}
