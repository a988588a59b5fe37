package org.gapatlas.survey.http.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/** Merge patches as maps. */
final class Patches {

    private Patches() {}

    /** The patch without what the findings point at. */
    static Map<String, Object> without(Map<String, Object> patch, List<Finding> findings) {
        Map<String, Object> rest = patch;
        for (Finding finding : findings)
            rest = withoutPath(rest, List.of(finding.pointer().substring(1).split("/")));
        return rest;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withoutPath(Map<String, Object> patch, List<String> path) {
        var rest = new LinkedHashMap<>(patch);
        Object next = rest.get(path.get(0));
        if (path.size() > 1 && next instanceof Map<?, ?> deeper)
            rest.put(path.get(0), withoutPath((Map<String, Object>) deeper, path.subList(1, path.size())));
        else rest.remove(path.get(0));
        return rest;
    }
}
