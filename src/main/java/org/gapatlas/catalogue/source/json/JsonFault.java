package org.gapatlas.catalogue.source.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * Something odd or wrong in a record of a JSON file.
 *
 * @param pointer a JSON Pointer into the file, such as {@code /educationEvents/17/content/places}
 * @param value as it stands there; empty where personal data would be repeated
 * @param more what else the sentence names
 */
public record JsonFault(String code, String file, String pointer, String value, Map<String, Object> more)
        implements Finding {

    private static final int LONGEST = 200;

    public JsonFault {
        more = Map.copyOf(more);
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    @Override
    public Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>(more);
        params.put("file", file);
        params.put("place", pointer);
        params.put("field", pointer.substring(pointer.lastIndexOf('/') + 1));
        params.put("value", value);
        return params;
    }
}
