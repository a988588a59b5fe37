package org.gapatlas.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.source.VocabularySources;
import org.gapatlas.testing.Samples;
import org.junit.jupiter.api.Test;

/** Real vocabularies, read where they lie; prints how many of each kind there are. */
class VocabularyFilesTest {

    @Test
    void the_joined_tables_of_esco_hold_their_occupations_and_skills() {
        Counts counts = read(
                "esco",
                "esco/combined/compact_occupations.tsv.gz",
                "esco/combined/compact_skills.tsv.gz",
                "esco/combined/compact_relations.tsv.gz");
        assertThat(counts.concepts.get("OCCUPATION")).isEqualTo(3_043);
        assertThat(counts.concepts.get("SKILL")).isEqualTo(13_997);
        assertThat(counts.excluded).containsExactly(Map.entry("not-a-uri", 1));
    }

    @Test
    void the_original_tables_of_esco_are_read_whole() {
        Counts counts = read(
                "esco",
                Stream.of(
                                "ISCOGroups",
                                "broaderRelationsOccPillar",
                                "broaderRelationsSkillPillar",
                                "greenSkillsCollection",
                                "occupations",
                                "skillGroups",
                                "skillSkillRelations",
                                "skillsHierarchy",
                                "transversalSkillsCollection")
                        .map(name -> "esco/v1.2.0-en/" + name + "_en.csv")
                        .toArray(String[]::new));
        assertThat(counts.concepts.get("OCCUPATION")).isEqualTo(3_039);
        assertThat(counts.concepts.get("OCCUPATION_GROUP")).isPositive();
    }

    @Test
    void the_swedish_taxonomy_holds_its_groups_and_substitutes() {
        Counts counts = read(
                "jobtech",
                "jobtech-taxonomy/skills.json",
                "jobtech-taxonomy/ssyk-level-4-groups-with-related-skills.json",
                "jobtech-taxonomy/ssyk-level-4-with-related-isco-level-4-groups.json",
                "jobtech-taxonomy/substitutability-relations-between-occupations.json",
                "jobtech-taxonomy/sun-field-hierarchy.json",
                "jobtech-taxonomy/the-ssyk-hierarchy-with-occupations.json");
        assertThat(counts.relations.get("SUBSTITUTABLE_75")).isEqualTo(5_101);
        assertThat(counts.relations.get("SUBSTITUTABLE_25")).isEqualTo(3_223);
    }

    private static Counts read(String source, String... names) {
        List<Upload> files = Stream.of(names).map(Samples::need).toList();
        var counts = new Counts();
        VocabularyReading reading = VocabularySources.named(source).read(files, counts);
        System.out.printf(
                "%s: %s, labels %s, relations %s, excluded %s, issues %d%n",
                source,
                counts.concepts,
                counts.labels,
                counts.relations,
                reading.excluded(),
                reading.issues().size());
        counts.excluded.putAll(reading.excluded());
        assertThat(reading.faults()).isEmpty();
        assertThat(counts.concepts).isNotEmpty();
        return counts;
    }

    private static final class Counts implements VocabularyHarvest {
        private final Map<String, Integer> concepts = new TreeMap<>();
        private final Map<String, Integer> labels = new TreeMap<>();
        private final Map<String, Integer> relations = new TreeMap<>();
        private final Map<String, Integer> excluded = new TreeMap<>();
        private final Set<Object> seen = new HashSet<>();

        @Override
        public void concept(Concept concept) {
            if (seen.add(concept.uri())) concepts.merge(concept.kind().name(), 1, Integer::sum);
        }

        @Override
        public void label(ConceptLabel label) {
            if (seen.add(label)) labels.merge(label.language() + " " + label.kind(), 1, Integer::sum);
        }

        @Override
        public void relation(ConceptRelation relation) {
            if (seen.add(relation)) relations.merge(relation.kind().name(), 1, Integer::sum);
        }
    }
}
