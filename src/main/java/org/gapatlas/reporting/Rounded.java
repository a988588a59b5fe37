package org.gapatlas.reporting;

/** Heads as a sentence tells them: whole below 20, to 5 below 200, to 10 above. */
final class Rounded {

    private Rounded() {}

    static long heads(double heads) {
        if (heads < 20) return Math.round(heads);
        return heads < 200 ? 5 * Math.round(heads / 5) : 10 * Math.round(heads / 10);
    }
}
