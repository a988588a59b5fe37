package org.gapatlas.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.kernel.Digest;

/** Puts need lines that came as a file back into the shape of a response, one need for each role. */
public final class FiledNeeds {

    private static final int ID_LENGTH = 6;

    private final Map<String, Map<String, Object>> needs = new TreeMap<>();

    /** Adds a line; returns how many needs there are. */
    public int add(NeedEntry line) {
        Map<String, Object> need = needs.computeIfAbsent(id(line.role()), id -> need(line.role()));
        var year = new LinkedHashMap<String, Object>();
        year.put("recruit_new", line.added());
        year.put("recruit_replace", line.replacement());
        if (line.upskill() != null) year.put("upskill", line.upskill());
        plan(need).put(String.valueOf(line.year()), year);
        return needs.size();
    }

    public ResponseForm toForm() {
        return needs.isEmpty() ? ResponseForm.EMPTY : ResponseForm.EMPTY.withLists(Map.of("need", needs));
    }

    private static Map<String, Object> need(String role) {
        var need = new LinkedHashMap<String, Object>();
        need.put("role", role);
        need.put("plan", new TreeMap<String, Object>());
        return need;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plan(Map<String, Object> need) {
        return (Map<String, Object>) need.get("plan");
    }

    /** The same role has the same id every time. */
    private static String id(String role) {
        return Digest.sha256(role).substring(0, ID_LENGTH);
    }
}
