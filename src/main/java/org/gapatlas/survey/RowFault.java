package org.gapatlas.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/** A cell that the survey, not the table as such, cannot take; rows are numbered as the file's own program does. */
record RowFault(String code, String file, int row, String column, String value, Map<String, Object> more)
        implements Finding {
    RowFault {
        more = Map.copyOf(more);
    }

    @Override
    public String pointer() {
        return "/rows/%d/%s".formatted(row, column);
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
