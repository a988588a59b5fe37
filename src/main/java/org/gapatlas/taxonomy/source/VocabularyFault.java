package org.gapatlas.taxonomy.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * Something odd or wrong in a vocabulary's files.
 *
 * @param value what stands there, or was missed
 * @param more what else the sentence names
 */
record VocabularyFault(String code, Place at, String value, Map<String, Object> more) implements Finding {

    private static final int LONGEST = 200;

    VocabularyFault {
        more = Map.copyOf(more);
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    @Override
    public String pointer() {
        return at.pointer();
    }

    @Override
    public Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>(more);
        if (!at.file().isEmpty()) params.put("file", at.file());
        if (!at.field().isEmpty()) params.put("place", at.pointer());
        if (at.row() > 0) {
            params.put("row", at.row());
            params.put("column", at.field());
        }
        params.put("value", value);
        return params;
    }
}
