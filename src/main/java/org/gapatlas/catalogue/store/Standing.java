package org.gapatlas.catalogue.store;

import org.gapatlas.catalogue.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The version of a programme that stands now.
 *
 * @param programme what it says; null where the import tells all of its part, so that nothing of it is kept
 */
record Standing(
        long number,
        String part,
        String fingerprint,
        @Nullable Programme programme) {}
