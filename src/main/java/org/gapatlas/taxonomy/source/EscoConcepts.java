package org.gapatlas.taxonomy.source;

import java.util.Map;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;

/** The tables of ESCO that tell concepts and their labels, row by row. */
final class EscoConcepts {

    static final String SCHEME = "esco";
    static final String OCCUPATION = "Occupation";
    static final String SKILL = "KnowledgeSkillCompetence";
    static final String SKILL_GROUP = "SkillGroup";
    private static final String ISCO_GROUP = "ISCOGroup";
    private static final String URI = "conceptUri";

    /** How deep the hierarchy of skills goes. */
    static final int LEVELS = 4;

    private static final Map<String, Concept.Kind> KINDS = Map.of(
            OCCUPATION, Concept.Kind.OCCUPATION,
            SKILL, Concept.Kind.SKILL,
            ISCO_GROUP, Concept.Kind.OCCUPATION_GROUP,
            SKILL_GROUP, Concept.Kind.SKILL_GROUP);

    private EscoConcepts() {}

    /** An occupation, a skill or a group, as its type says. */
    static void concept(EscoRow row) {
        String type = row.text("conceptType");
        Concept.Kind kind = KINDS.get(type);
        if (kind == null) row.exclude("unknown-type", "conceptType");
        else
            row.uri(URI)
                    .filter(uri -> row.isFirst(uri, URI))
                    .ifPresent(uri -> tell(row, uri, kind, orElse(row.text("skillType"), type)));
    }

    /** A member of a collection, with the groups that it belongs to. Which collection it is does not matter to us. */
    static void member(EscoRow row) {
        concept(row);
        for (String broader : row.labels("broaderConceptUri"))
            broader(row, row.text(URI), broader, "broaderConceptUri");
    }

    /** A way from the top of the skills' hierarchy down to a group: the last one is described, the one before it is broader. */
    static void way(EscoRow row) {
        int depth = LEVELS - 1;
        while (depth > 0 && row.text(level(depth, "URI")).isEmpty()) depth--;
        String column = level(depth, "URI");
        String term = level(depth, "preferred term");
        String code = row.text(level(depth, "code"));
        String above = level(Math.max(0, depth - 1), "URI");
        row.uri(column).ifPresent(uri -> {
            row.told()
                    .concept(new Concept(uri, SCHEME, Concept.Kind.SKILL_GROUP, SKILL_GROUP, code, ""), row.at(column));
            prefer(row, uri, term);
            if (!above.equals(column)) row.uri(above).ifPresent(broader -> broader(row, uri, broader, above));
        });
    }

    static String level(int level, String what) {
        return "Level %d %s".formatted(level, what);
    }

    private static void broader(EscoRow row, String uri, String broader, String column) {
        row.told().relation(ConceptRelation.of(uri, ConceptRelation.Kind.BROADER, broader), row.at(column));
    }

    private static void tell(EscoRow row, String uri, Concept.Kind kind, String type) {
        row.told()
                .concept(
                        new Concept(
                                uri,
                                SCHEME,
                                kind,
                                type,
                                orElse(row.text("code"), row.text("iscoGroup")),
                                row.text("status")),
                        row.at(URI));
        prefer(row, uri, "preferredLabel");
        for (String label : row.labels("altLabels")) label(row, uri, ConceptLabel.Kind.ALT, label, "altLabels");
        for (String label : row.labels("hiddenLabels"))
            label(row, uri, ConceptLabel.Kind.HIDDEN, label, "hiddenLabels");
    }

    private static void prefer(EscoRow row, String uri, String column) {
        String label = row.text(column);
        if (label.isEmpty()) row.told().issue(new VocabularyFault("no-label", row.at(column), uri, Map.of()));
        else label(row, uri, ConceptLabel.Kind.PREF, label, column);
    }

    private static void label(EscoRow row, String uri, ConceptLabel.Kind kind, String label, String column) {
        row.told().label(ConceptLabel.own(uri, row.language(), kind, label), row.at(column));
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
