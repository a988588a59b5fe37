package org.gapatlas.reporting.http;

import org.gapatlas.web.Frame;

/**
 * Addresses of the start page, in the language that was chosen.
 *
 * @param release the one that is shown
 * @param pinned whether the address named it, so that links stay with it
 */
record Links(Frame frame, String release, boolean pinned) {

    String to(Choice choice) {
        return pinned ? forGood(choice) : frame.to(path(choice));
    }

    /** Brings back what is seen, even after a newer release. */
    String forGood(Choice choice) {
        return frame.to(path(choice) + "&release=" + release);
    }

    private static String path(Choice choice) {
        return "/?measure=%s&group=%s&year=%d".formatted(choice.measure().word(), choice.group(), choice.year());
    }
}
