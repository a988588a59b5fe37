package org.gapatlas.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.taxonomy.Taxonomy;

/** What the lines of an answer file may name: the frame's workplaces and the roles, each with a number. */
final class Codes {

    private final Taxonomy taxonomy;
    private final Map<String, Integer> workplaces;
    private final Map<String, Integer> roles = new HashMap<>();

    Codes(Taxonomy taxonomy, Map<String, Integer> workplaces) {
        this.taxonomy = taxonomy;
        this.workplaces = workplaces;
        taxonomy.roles().list().forEach(role -> roles.put(role.id(), roles.size()));
    }

    int roles() {
        return roles.size();
    }

    /** The number of the workplace in a cell that must be filled. */
    Optional<Integer> workplace(Line line) {
        String id = line.required("workplace");
        if (id.isEmpty()) return Optional.empty();
        Optional<Integer> known = Optional.ofNullable(workplaces.get(id));
        if (known.isEmpty()) line.refuse("workplace-not-in-frame", "workplace", Map.of());
        return known;
    }

    /** The number of the role in a cell that must be filled. */
    Optional<Integer> role(Line line) {
        return line.term("role", taxonomy.roles(), "unknown-role").map(role -> roles.getOrDefault(role.id(), 0));
    }
}
