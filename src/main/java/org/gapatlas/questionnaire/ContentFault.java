package org.gapatlas.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * Something wrong in the files of a questionnaire.
 *
 * @param file which of them
 * @param more what else the sentence names
 */
public record ContentFault(String code, String file, String pointer, Map<String, Object> more) implements Finding {

    public ContentFault {
        more = Map.copyOf(more);
    }

    /** The sentences name the place, since whoever reads them looks for it in a file. */
    @Override
    public Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>();
        params.put("file", file);
        params.put("pointer", pointer);
        params.putAll(more);
        return params;
    }
}
