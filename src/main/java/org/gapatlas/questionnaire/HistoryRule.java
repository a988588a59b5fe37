package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.Outline.Kind;
import org.gapatlas.questionnaire.Outline.Part;

/** An id means one thing for ever: its type never changes, also after years in which nobody asked it. */
final class HistoryRule {

    private final List<Outline> history;

    /** @param history every published version, newest first */
    HistoryRule(List<Outline> history) {
        this.history = List.copyOf(history);
    }

    List<Finding> findingsIn(Draft draft) {
        return draft.outline().parts().stream()
                .filter(part -> part.kind() != Kind.SECTION)
                .flatMap(part -> changed(draft, part))
                .toList();
    }

    private Stream<Finding> changed(Draft draft, Part part) {
        return history.stream()
                .flatMap(version -> version.parts().stream()
                        .filter(before ->
                                before.kind() != Kind.SECTION && before.id().equals(part.id()))
                        .filter(before -> !kindOf(before).equals(kindOf(part)))
                        .map(before -> draft.fault(
                                "type-changed",
                                part.pointer() + "/type",
                                Map.of(
                                        "value", part.id(),
                                        "before", kindOf(before),
                                        "now", kindOf(part),
                                        "version", version.version().toString()))))
                .limit(1);
    }

    private static String kindOf(Part part) {
        return part.kind() == Kind.CHECK ? "check" : part.type();
    }
}
