package org.gapatlas.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.kernel.Digest;

/** Puts need lines that came as a file back into the shape of a response, one need for each role. */
public final class FiledNeeds {

    private static final int ID_LENGTH = 6;

    private final Map<String, Map<String, Object>> plans = new TreeMap<>();

    /** Adds a line; returns how many needs there are. */
    public int add(NeedEntry line) {
        var year = new LinkedHashMap<String, Object>();
        year.put("recruit_new", line.added());
        year.put("recruit_replace", line.replacement());
        if (line.upskill() != null) year.put("upskill", line.upskill());
        plans.computeIfAbsent(line.role(), role -> new TreeMap<>()).put(String.valueOf(line.year()), year);
        return plans.size();
    }

    /** What the lines say as a response; an empty one where there are none. */
    public ResponseForm toForm() {
        if (plans.isEmpty()) return ResponseForm.EMPTY;
        var needs = new LinkedHashMap<String, Map<String, Object>>();
        plans.forEach((role, plan) -> needs.put(id(role), Map.of("role", role, "plan", plan)));
        return ResponseForm.EMPTY.withMissing("has_needs", "needs").withLists(Map.of("need", needs));
    }

    /** The same role has the same id every time. */
    private static String id(String role) {
        return Digest.sha256(role).substring(0, ID_LENGTH);
    }
}
