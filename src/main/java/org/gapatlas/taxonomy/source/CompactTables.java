package org.gapatlas.taxonomy.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.Nearness;

/**
 * ESCO in three small tables, tab-separated and packed or not, for whoever has joined several of its versions and languages:
 *
 * <ul>
 *   <li>{@code compact_occupations.tsv}: {@code uri isco code en fi sv alt_en alt_sv}
 *   <li>{@code compact_skills.tsv}: {@code uri type reuse en fi sv alt_en syn_sv}, the last one being Swedish words of
 *       JobTech for something near
 *   <li>{@code compact_relations.tsv}: {@code occRow E/O skillRow}: rows of the other two, counted from 0 below the header;
 *       E is essential, O optional
 * </ul>
 *
 * URIs leave {@code http://data.europa.eu/esco/} out; several labels have {@code " | "} between them; what is empty is
 * unknown.
 */
final class CompactTables {

    private static final List<String> LANGUAGES = List.of("en", "fi", "sv");

    private final Gleaning told;
    private final List<String> occupations = new ArrayList<>();
    private final List<String> skills = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    CompactTables(Gleaning told) {
        this.told = told;
    }

    private record Pair(int occupation, ConceptRelation.Kind kind, int skill, Place at) {}

    void occupation(EscoRow row) {
        String code = row.text("code").isEmpty() ? row.text("isco") : row.text("code");
        occupations.add(concept(row, Concept.Kind.OCCUPATION, EscoConcepts.OCCUPATION, code));
    }

    void skill(EscoRow row) {
        String uri = concept(row, Concept.Kind.SKILL, row.text("type"), "");
        skills.add(uri);
        if (uri.isEmpty()) return;
        // The table does not say which of them are exact.
        for (String word : row.labels("syn_sv"))
            told.label(
                    new ConceptLabel(uri, "sv", ConceptLabel.Kind.CROSSWALK, Nearness.CLOSE, word), row.at("syn_sv"));
    }

    void relation(EscoRow row) {
        ConceptRelation.Kind kind = switch (row.text("E/O")) {
            case "E" -> ConceptRelation.Kind.ESSENTIAL;
            case "O" -> ConceptRelation.Kind.OPTIONAL;
            default -> ConceptRelation.Kind.BROADER;
        };
        if (kind == ConceptRelation.Kind.BROADER) row.exclude("unknown-relation", "E/O");
        else
            row.index("occRow")
                    .ifPresent(occupation -> row.index("skillRow")
                            .ifPresent(skill -> pairs.add(new Pair(occupation, kind, skill, row.at("skillRow")))));
    }

    /** Turns rows into URIs, once all tables are read. */
    void finish() {
        for (Pair pair : pairs) {
            String occupation = uri(occupations, pair.occupation());
            String skill = uri(skills, pair.skill());
            if (occupation.isEmpty() || skill.isEmpty())
                told.exclude(new VocabularyFault(
                        "unknown-concept",
                        pair.at(),
                        String.valueOf(occupation.isEmpty() ? pair.occupation() : pair.skill()),
                        Map.of()));
            else told.relation(ConceptRelation.of(occupation, pair.kind(), skill), pair.at());
        }
    }

    private static String uri(List<String> table, int row) {
        return row < table.size() ? table.get(row) : "";
    }

    /** The URI of what was told; empty where the row was excluded. */
    private String concept(EscoRow row, Concept.Kind kind, String type, String code) {
        String uri = row.shortUri("uri").filter(u -> row.isFirst(u, "uri")).orElse("");
        if (uri.isEmpty()) return uri;
        told.concept(new Concept(uri, EscoConcepts.SCHEME, kind, type, code, ""), row.at("uri"));
        for (String language : LANGUAGES) {
            String label = row.text(language);
            if (!label.isEmpty())
                told.label(ConceptLabel.own(uri, language, ConceptLabel.Kind.PREF, label), row.at(language));
            for (String other : row.labels("alt_" + language))
                told.label(ConceptLabel.own(uri, language, ConceptLabel.Kind.ALT, other), row.at("alt_" + language));
        }
        return uri;
    }
}
