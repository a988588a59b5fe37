package org.gapatlas.taxonomy.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;

/**
 * Concepts of JobTech's as its service answers them: each with the concepts that it names inside of it, however deep. What a
 * concept names is told too, so that a file of relations is enough by itself.
 */
final class JobTechConcepts {

    static final String SCHEME = "jobtech";
    private static final String BASE = "http://data.jobtechdev.se/taxonomy/concept/";
    private static final String LANGUAGE = "sv";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{4}_[A-Za-z0-9]{3}_[A-Za-z0-9]{3}");
    private static final String PERCENTAGE = "substitutability_percentage";

    private static final Set<String> FIELDS = fields();

    private final Gleaning told;
    private final Crosswalk crosswalk;

    /** Fields that nobody knows, each told once. */
    private final Set<String> strange = new HashSet<>();

    private final Set<String> labelled = new HashSet<>();
    private final SortedMap<String, Place> unlabelled = new TreeMap<>();

    JobTechConcepts(Gleaning told, Crosswalk crosswalk) {
        this.told = told;
        this.crosswalk = crosswalk;
    }

    /** A concept with what it is in our words. */
    private record Known(String uri, JobTechType type, JsonNode node, Place at) {}

    /**
     * A concept of the file's list.
     *
     * @param seen the ids that stood in the list before
     */
    void read(JsonNode node, Set<String> seen, Place at) {
        Optional<Known> known = known(node, at);
        if (known.isEmpty()) return;
        if (seen.add(known.get().uri())) tell(known.get());
        else exclude("duplicate-concept", at, node.path("id").asText());
    }

    /** All files are read: what no place gave a label has none. */
    void finish() {
        unlabelled.keySet().removeAll(labelled);
        unlabelled.forEach((uri, at) -> told.issue(new VocabularyFault("no-label", at, uri, Map.of())));
    }

    private Optional<Known> known(JsonNode node, Place at) {
        told.count();
        String id = node.path("id").asText("");
        String type = node.path("type").asText("");
        Optional<JobTechType> ours = JobTechType.find(type);
        if (!ID.matcher(id).matches()) exclude("not-an-id", at.below("id"), id);
        else if (ours.isEmpty()) exclude("unknown-type", at.below("type"), type);
        else return ours.map(known -> new Known(BASE + id, known, node, at));
        return Optional.empty();
    }

    private void tell(Known concept) {
        JsonNode node = concept.node();
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field) && strange.add(field))
                told.issue(new VocabularyFault("unknown-field", concept.at().below(field), field, Map.of()));
        });
        String field = concept.type().codeField();
        String code = field.isEmpty() ? "" : node.path(field).asText("");
        String status = node.path("deprecated").asBoolean() ? "deprecated" : "";
        told.concept(
                new Concept(
                        concept.uri(),
                        SCHEME,
                        concept.type().kind(),
                        node.path("type").asText(),
                        code,
                        status),
                concept.at());
        labels(concept, code);
        each(concept, "narrower", other -> broader(other, concept));
        each(concept, "broader", other -> broader(concept, other));
        each(concept, "related", other -> related(concept, other));
        each(concept, "substituted_by", other -> substitutes(concept, other, other));
        each(concept, "substitutes", other -> substitutes(other, concept, other));
    }

    private void labels(Known concept, String code) {
        String label = Plain.of(concept.node().path("preferred_label").asText(""));
        if (label.isEmpty()) {
            unlabelled.putIfAbsent(concept.uri(), concept.at());
            return;
        }
        labelled.add(concept.uri());
        label(concept, ConceptLabel.Kind.PREF, label);
        for (JsonNode other : concept.node().path("alternative_labels"))
            label(concept, ConceptLabel.Kind.ALT, Plain.of(other.asText("")));
        for (JsonNode other : concept.node().path("hidden_labels"))
            label(concept, ConceptLabel.Kind.HIDDEN, Plain.of(other.asText("")));
        if (concept.type() == JobTechType.SSYK) crosswalk.ssyk(concept.uri(), label);
        if (concept.type() == JobTechType.ISCO && !code.isEmpty())
            crosswalk.isco(concept.uri(), code, label, concept.at());
    }

    private void label(Known concept, ConceptLabel.Kind kind, String label) {
        if (!label.isEmpty()) told.label(ConceptLabel.own(concept.uri(), LANGUAGE, kind, label), concept.at());
    }

    private interface Taking {
        void take(Known other);
    }

    /** The concepts that one names under a field; they are told themselves. */
    private void each(Known concept, String field, Taking taking) {
        JsonNode named = concept.node().path(field);
        if (named.isMissingNode() || named.isNull()) return;
        Place at = concept.at().below(field);
        if (!named.isArray()) exclude("not-a-list", at, named.toString());
        for (int i = 0; named.isArray() && i < named.size(); i++)
            known(named.get(i), at.below(String.valueOf(i))).ifPresent(other -> {
                tell(other);
                taking.take(other);
            });
    }

    private void broader(Known one, Known broader) {
        told.relation(ConceptRelation.of(one.uri(), ConceptRelation.Kind.BROADER, broader.uri()), one.at());
    }

    private void related(Known one, Known other) {
        JobTechType from = one.type();
        JobTechType to = other.type();
        if (from == JobTechType.SSYK && to == JobTechType.ISCO) crosswalk.pair(one.uri(), other.uri(), other.at());
        else if (from == JobTechType.ISCO && to == JobTechType.SSYK) crosswalk.pair(other.uri(), one.uri(), other.at());
        else if (from != JobTechType.SKILL && to == JobTechType.SKILL) optional(one, other);
        else if (from == JobTechType.SKILL && to != JobTechType.SKILL) optional(other, one);
        else
            exclude(
                    "unknown-relation",
                    other.at(),
                    one.node().path("type").asText() + " – "
                            + other.node().path("type").asText());
    }

    private void optional(Known one, Known skill) {
        told.relation(ConceptRelation.of(one.uri(), ConceptRelation.Kind.OPTIONAL, skill.uri()), skill.at());
    }

    /**
     * @param said the one of the two that says how much
     */
    private void substitutes(Known sought, Known standIn, Known said) {
        int percentage = said.node().path(PERCENTAGE).asInt();
        if (percentage != 75 && percentage != 25)
            exclude(
                    "unknown-percentage",
                    said.at().below(PERCENTAGE),
                    said.node().path(PERCENTAGE).asText());
        else
            told.relation(
                    ConceptRelation.of(
                            sought.uri(),
                            percentage == 75
                                    ? ConceptRelation.Kind.SUBSTITUTABLE_75
                                    : ConceptRelation.Kind.SUBSTITUTABLE_25,
                            standIn.uri()),
                    said.at());
    }

    private void exclude(String code, Place at, String value) {
        told.exclude(new VocabularyFault(code, at, value, Map.of()));
    }

    private static Set<String> fields() {
        var fields = new HashSet<>(Set.of(
                "id",
                "type",
                "preferred_label",
                "alternative_labels",
                "hidden_labels",
                "deprecated",
                "definition",
                "uri",
                "narrower",
                "broader",
                "related",
                "substituted_by",
                "substitutes",
                PERCENTAGE));
        fields.addAll(JobTechType.codeFields());
        return fields;
    }
}
