package org.gapatlas.reporting.source;

import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.kernel.Finding;

/**
 * Something in a layout that cannot be taken.
 *
 * @param line counted from 1
 * @param value what stands there
 * @param more what else the sentence names
 */
record LayoutFault(String code, String file, int line, String value, Map<String, String> more) implements Finding {
    LayoutFault {
        more = Map.copyOf(more);
    }

    @Override
    public String pointer() {
        return "/lines/" + line;
    }

    @Override
    public Map<String, Object> params() {
        var params = new TreeMap<String, Object>(more);
        params.put("file", file);
        params.put("line", line);
        params.put("value", value);
        return params;
    }
}
