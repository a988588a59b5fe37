package org.gapatlas.taxonomy.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The tables that ESCO consists of, by name, with the columns of its versions 1.1 and 1.2. */
final class EscoTables {

    /** They tell about the tables, or about things that are not kept. */
    private static final Set<String> NOT_NEEDED = Set.of("dictionary", "conceptschemes", "greenshareocc");

    private static final String[] COMMON = {
        "status", "modifiedDate", "scopeNote", "definition", "inScheme", "description", "hiddenLabels"
    };

    private final Map<String, EscoTable> byName = new TreeMap<>();

    EscoTables(CompactTables compact) {
        var concept = Set.of("conceptType", "conceptUri", "preferredLabel", "altLabels");
        add("occupations", speaks(with(concept, "code"), "iscoGroup", "regulatedProfessionNote", "naceCode"));
        add("skills", speaks(with(concept, "skillType"), "reuseLevel"));
        add("iscogroups", speaks(with(concept, "code")));
        add("skillgroups", speaks(concept, "code"));
        for (String of : new String[] {
            "greenskills",
            "transversalskills",
            "digitalskills",
            "digcompskills",
            "ictskills",
            "languageskills",
            "researchskills",
            "researchoccupations"
        }) add(of + "collection", collection(concept));
        var broader = same(Set.of("conceptUri", "broaderUri"), EscoRelations::broader, "conceptType", "broaderType");
        add("broaderrelationsoccpillar", broader);
        add("broaderrelationsskillpillar", broader);
        add(
                "occupationskillrelations",
                same(
                        Set.of("occupationUri", "relationType", "skillUri"),
                        EscoRelations::occupationSkill,
                        "skillType",
                        "occupationLabel",
                        "skillLabel"));
        add(
                "skillskillrelations",
                same(
                        Set.of("originalSkillUri", "relationType", "relatedSkillUri"),
                        EscoRelations::skillSkill,
                        "originalSkillType",
                        "relatedSkillType"));
        add("skillshierarchy", new EscoTable(levels(), Set.of("Description", "Scope note"), true, EscoConcepts::way));
        add(
                "compact_occupations",
                same(
                        Set.of("uri", "isco", "code", "en", "fi", "sv"),
                        compact::occupation,
                        "alt_en",
                        "alt_fi",
                        "alt_sv"));
        add(
                "compact_skills",
                same(
                        Set.of("uri", "type", "en", "fi", "sv"),
                        compact::skill,
                        "reuse",
                        "alt_en",
                        "alt_fi",
                        "alt_sv",
                        "syn_sv"));
        add("compact_relations", same(Set.of("occRow", "E/O", "skillRow"), compact::relation));
    }

    Optional<EscoTable> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    /** Whether a table is known and left alone. */
    static boolean isNotNeeded(String name) {
        return NOT_NEEDED.contains(name);
    }

    private void add(String name, EscoTable table) {
        byName.put(name, table);
    }

    /** A table of concepts with labels in its language. */
    private static EscoTable speaks(Set<String> required, String... welcome) {
        return new EscoTable(required, with(Set.of(COMMON), welcome), true, EscoConcepts::concept);
    }

    private static EscoTable collection(Set<String> required) {
        return new EscoTable(
                required,
                with(
                        Set.of(COMMON),
                        "skillType",
                        "reuseLevel",
                        "iscoGroup",
                        "code",
                        "broaderConceptUri",
                        "broaderConceptPT"),
                true,
                EscoConcepts::member);
    }

    /** A table that says the same in every language. */
    private static EscoTable same(
            Set<String> required, java.util.function.Consumer<EscoRow> reader, String... welcome) {
        return new EscoTable(required, Set.of(welcome), false, reader);
    }

    private static Set<String> levels() {
        var columns = new java.util.TreeSet<String>();
        for (int level = 0; level < EscoConcepts.LEVELS; level++)
            for (String what : new String[] {"URI", "preferred term", "code"})
                columns.add(EscoConcepts.level(level, what));
        return columns;
    }

    private static Set<String> with(Set<String> columns, String... more) {
        var all = new java.util.TreeSet<>(columns);
        all.addAll(Set.of(more));
        return all;
    }
}
