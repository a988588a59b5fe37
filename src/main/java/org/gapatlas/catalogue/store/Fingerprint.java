package org.gapatlas.catalogue.store;

import org.gapatlas.catalogue.Programme;
import org.gapatlas.kernel.Digest;

/** Tells whether a programme is the same as before without reading all of it back. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of everything it says: a record's text names every component, and its maps are sorted. */
    static String of(Programme programme) {
        return Digest.sha256(programme.toString());
    }
}
