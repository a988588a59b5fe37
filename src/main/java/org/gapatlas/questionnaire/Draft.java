package org.gapatlas.questionnaire;

import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * What somebody wants to publish, read but not yet checked.
 *
 * @param file what faults call the file with the questions
 */
record Draft(String file, Outline outline, Wording wording) {

    Finding fault(String code, String pointer, Map<String, Object> more) {
        return new ContentFault(code, file, pointer, more);
    }

    /** A fault of a text; its place is the key, and the language behind it where it is one cell. */
    Finding textFault(String code, String place, Map<String, Object> more) {
        return new ContentFault(code, wording.file(), "/texts/" + place.replace("~", "~0"), more);
    }
}
