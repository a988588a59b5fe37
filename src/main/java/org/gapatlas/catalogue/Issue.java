package org.gapatlas.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.kernel.Finding;

/**
 * A finding as an import's report keeps it, so that the sentence can still be made in a later reader's language.
 *
 * @param room whose texts hold the sentence
 * @param params the values that the sentence names: texts and whole numbers
 */
public record Issue(String room, String code, String pointer, Map<String, Object> params) {
    public Issue {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    public static Issue of(Finding finding) {
        String room = finding.getClass().getPackageName().split("\\.")[2];
        return new Issue(room, finding.code(), finding.pointer(), finding.params());
    }

    /** The key of its sentence in {@link org.gapatlas.kernel.Words}. */
    public String key() {
        return room + ".finding." + code;
    }
}
