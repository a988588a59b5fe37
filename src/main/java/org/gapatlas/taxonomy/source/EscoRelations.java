package org.gapatlas.taxonomy.source;

import java.util.Map;
import org.gapatlas.taxonomy.ConceptRelation;

/** The tables of ESCO that tell relations, row by row. They are the same in every language. */
final class EscoRelations {

    private static final Map<String, ConceptRelation.Kind> NEEDS = Map.of(
            "essential", ConceptRelation.Kind.ESSENTIAL,
            "optional", ConceptRelation.Kind.OPTIONAL);

    private EscoRelations() {}

    static void broader(EscoRow row) {
        relation(row, "conceptUri", ConceptRelation.Kind.BROADER, "broaderUri");
    }

    static void occupationSkill(EscoRow row) {
        need(row, "occupationUri", "skillUri");
    }

    static void skillSkill(EscoRow row) {
        need(row, "originalSkillUri", "relatedSkillUri");
    }

    private static void need(EscoRow row, String from, String to) {
        ConceptRelation.Kind kind = NEEDS.get(row.text("relationType"));
        if (kind == null) row.exclude("unknown-relation", "relationType");
        else relation(row, from, kind, to);
    }

    private static void relation(EscoRow row, String from, ConceptRelation.Kind kind, String to) {
        row.uri(from)
                .ifPresent(source -> row.uri(to)
                        .ifPresent(
                                target -> row.told().relation(ConceptRelation.of(source, kind, target), row.at(to))));
    }
}
