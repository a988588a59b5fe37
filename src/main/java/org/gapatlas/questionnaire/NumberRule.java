package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapatlas.kernel.Finding;

/** A version's number is above the newest one, and by as much as the change asks for. */
final class NumberRule {

    private static final int MOST_REASONS = 5;

    private final Version newest;
    private final List<Change> changes;

    NumberRule(Version newest, List<Change> changes) {
        this.newest = newest;
        this.changes = List.copyOf(changes);
    }

    List<Finding> findingsIn(Draft draft) {
        if (changes.isEmpty())
            return List.of(draft.fault("nothing-changed", "/version", Map.of("newest", newest.toString())));
        Version given = draft.outline().version();
        if (given.compareTo(newest) <= 0) return List.of(fault(draft, "version-not-newer"));
        return given.compareTo(least()) < 0 ? List.of(fault(draft, "version-too-low")) : List.of();
    }

    private Version least() {
        return newest.after(level());
    }

    private ChangeLevel level() {
        return changes.get(0).level();
    }

    private Finding fault(Draft draft, String code) {
        return draft.fault(
                code,
                "/version",
                Map.of(
                        "value", draft.outline().version().toString(),
                        "newest", newest.toString(),
                        "least", least().toString(),
                        "level", level().word(),
                        "because", because()));
    }

    private String because() {
        return changes.stream()
                .filter(change -> change.level() == level())
                .limit(MOST_REASONS)
                .map(Change::what)
                .collect(Collectors.joining(", "));
    }
}
