package org.gapatlas.matching;

import java.time.Instant;

/**
 * That a respondent's wording is neither a role nor a competence, or that it is to be looked at again. Never changed; a later
 * one counts.
 *
 * @param language ISO 639-1
 * @param aside false for one that is looked at again
 */
public record Aside(String language, String wording, boolean aside, String by, Instant at, String reason) {

    String key() {
        return Meanings.key(language, wording);
    }
}
