package org.gapatlas.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/** Something wrong with an answer or a round that came as JSON; the pointer names items by their ids, never by a place. */
record Fault(String code, String pointer, Map<String, Object> params) implements Finding {
    Fault {
        params = Map.copyOf(params);
    }

    private static final int LONGEST = 100;

    /** A fault whose sentence names the value alone, or its beginning where it is long. */
    static Fault of(String code, String pointer, Object value) {
        String text = String.valueOf(value);
        return new Fault(
                code, pointer, Map.of("value", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }

    /** The same with one more thing that the sentence names. */
    Fault with(String name, Object more) {
        var all = new LinkedHashMap<>(params);
        all.put(name, more);
        return new Fault(code, pointer, all);
    }
}
