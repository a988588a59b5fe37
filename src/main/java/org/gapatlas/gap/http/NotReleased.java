package org.gapatlas.gap.http;

import org.gapatlas.kernel.Finding;

/** A table or filter that the release does not hold: it could be subtracted from the one it does. */
record NotReleased(String pointer, String asked, String released) implements Finding {
    @Override
    public String code() {
        return "not-released";
    }
}
