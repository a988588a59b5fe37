package org.gapatlas.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * Something wrong with an import as a whole, or with one of its files.
 *
 * @param value what was found, or missed
 * @param more what else the sentence names, such as the file
 */
public record ImportFault(String code, String pointer, String value, Map<String, Object> more) implements Finding {
    public ImportFault {
        more = Map.copyOf(more);
    }

    /** A fault of one file. */
    public static ImportFault in(String file, String code, String value) {
        return new ImportFault(code, "/file", value, Map.of("file", file));
    }

    @Override
    public Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>(more);
        params.put("value", value);
        return params;
    }
}
