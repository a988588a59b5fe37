package org.gapatlas.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * A cell that cannot be taken as it stands.
 *
 * @param row the row as the file's own program numbers it: the header is 1
 * @param value what the cell said
 * @param more what else the sentence names, such as the nearest valid codes
 */
public record CellFault(String code, String file, int row, String column, String value, Map<String, Object> more)
        implements Finding {
    public CellFault {
        more = Map.copyOf(more);
    }

    public CellFault(String code, String file, int row, String column, String value) {
        this(code, file, row, column, value, Map.of());
    }

    @Override
    public String pointer() {
        return "/rows/%d/%s".formatted(row, column.replace("~", "~0").replace("/", "~1"));
    }

    @Override
    public Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>();
        params.put("file", file);
        params.put("row", row);
        params.put("column", column);
        params.put("value", value);
        params.putAll(more);
        return params;
    }
}
