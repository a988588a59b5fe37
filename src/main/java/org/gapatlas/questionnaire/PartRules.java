package org.gapatlas.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.kernel.Check;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.Outline.Kind;
import org.gapatlas.questionnaire.Outline.Part;

/** The parts of a questionnaire fit together: ids are one of a kind, and what a part names exists. */
final class PartRules implements Check<Draft> {

    /** What rules and texts mean by these words must not become ambiguous. */
    private static final Set<String> RESERVED = Set.of(
            "previous",
            "answered",
            "count",
            "sum",
            "any",
            "all",
            "abs",
            "min",
            "max",
            "and",
            "or",
            "not",
            "in",
            "true",
            "false",
            "title",
            "minutes",
            "intro",
            "privacy",
            "section",
            "eqf",
            "yes",
            "no");

    private static final Set<String> RESERVED_OPTIONS = Set.of("label", "help", "short", "message");

    private final Collection<String> codeLists;

    PartRules(Collection<String> codeLists) {
        this.codeLists = codeLists;
    }

    @Override
    public List<Finding> findingsIn(Draft draft) {
        return Check.<Draft>all(
                        PartRules::twice,
                        PartRules::reserved,
                        PartRules::options,
                        PartRules::exclusive,
                        PartRules::unique,
                        this::codes)
                .findingsIn(draft);
    }

    private static List<Finding> twice(Draft draft) {
        var sections = new HashSet<String>();
        var others = new HashSet<String>();
        return draft.outline().parts().stream()
                .filter(part -> !(part.kind() == Kind.SECTION ? sections : others).add(part.id()))
                .map(part -> draft.fault("id-twice", part.pointer() + "/id", Map.of("value", part.id())))
                .toList();
    }

    private static List<Finding> reserved(Draft draft) {
        Stream<Finding> ids = draft.outline().parts().stream()
                .filter(part -> part.kind() != Kind.SECTION && RESERVED.contains(part.id()))
                .map(part -> draft.fault("id-reserved", part.pointer() + "/id", Map.of("value", part.id())));
        Stream<Finding> words = draft.outline().options().entrySet().stream()
                .flatMap(set -> set.getValue().stream()
                        .filter(RESERVED_OPTIONS::contains)
                        .map(word -> draft.fault("id-reserved", "/options/" + set.getKey(), Map.of("value", word))));
        return Stream.concat(ids, words).toList();
    }

    private static List<Finding> options(Draft draft) {
        return draft.outline()
                .parts(Kind.QUESTION)
                .filter(part -> part.type().equals("choice"))
                .flatMap(part -> named(
                        draft,
                        part,
                        "options",
                        "options-unknown",
                        draft.outline().options().keySet()))
                .toList();
    }

    /** Where the set itself is unknown, that is told already. */
    private static List<Finding> exclusive(Draft draft) {
        return draft.outline()
                .parts(Kind.QUESTION)
                .filter(part -> !draft.outline().wordsOf(part).isEmpty())
                .flatMap(part -> eachOf(
                        draft,
                        part,
                        "exclusive",
                        "option-unknown",
                        draft.outline().wordsOf(part)))
                .toList();
    }

    private static List<Finding> unique(Draft draft) {
        return draft.outline()
                .parts(Kind.LIST)
                .flatMap(list -> eachOf(draft, list, "unique", "unique-unknown", questionsOf(draft, list)))
                .toList();
    }

    private List<Finding> codes(Draft draft) {
        return draft.outline()
                .parts(Kind.QUESTION)
                .filter(part -> part.type().equals("code"))
                .flatMap(part -> named(draft, part, "codelist", "codelist-unknown", codeLists))
                .toList();
    }

    private static List<String> questionsOf(Draft draft, Part list) {
        return draft.outline()
                .parts(Kind.QUESTION)
                .filter(part -> part.list().equals(list.id()))
                .map(Part::id)
                .toList();
    }

    private static Stream<Finding> named(Draft draft, Part part, String member, String code, Collection<String> known) {
        String name = part.text(member);
        return known.contains(name) ? Stream.empty() : Stream.of(unknown(draft, part, member, code, name, known));
    }

    private static Stream<Finding> eachOf(
            Draft draft, Part part, String member, String code, Collection<String> known) {
        return part.words(member).stream()
                .filter(name -> !known.contains(name))
                .map(name -> unknown(draft, part, member, code, name, known));
    }

    private static Finding unknown(
            Draft draft, Part part, String member, String code, String name, Collection<String> known) {
        return draft.fault(
                code,
                part.pointer() + "/" + member,
                Map.of("value", name, "nearest", String.join(", ", Nearest.to(name, known))));
    }
}
