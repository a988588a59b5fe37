package org.gapatlas.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.Nearness;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Vocabularies;
import org.gapatlas.taxonomy.VocabularyVersion;
import org.jspecify.annotations.Nullable;

/** All concepts that a wording can mean, with their labels: our own framework, and the vocabularies that were imported. */
@ApplicationScoped
class Concepts {

    private final Taxonomy taxonomy;
    private final Vocabularies vocabularies;

    Concepts(Taxonomy taxonomy, Vocabularies vocabularies) {
        this.taxonomy = taxonomy;
        this.vocabularies = vocabularies;
    }

    /** The version of everything together, quoted with every match. */
    String version() {
        var all = new StringBuilder(taxonomy.version().substring(0, 12));
        for (VocabularyVersion version : vocabularies.current().values())
            all.append(' ').append(version.id());
        return all.toString();
    }

    /**
     * Roles and competences. The words that a vocabulary has for the concept that one of them is near are words for it too,
     * but less trusted ones.
     */
    Vocabulary own() {
        var labels = new TreeMap<String, List<Label>>();
        var groups = new HashMap<String, String>();
        for (Role role : taxonomy.roles().list()) {
            add(labels, role, ConceptKind.ROLE, role.escoUri(), LabelKind.CROSSWALK_CLOSE);
            if (role.isco08() != null) groups.put(role.id(), role.isco08());
        }
        for (Competence competence : taxonomy.competences().list())
            add(
                    labels,
                    competence,
                    ConceptKind.COMPETENCE,
                    competence.escoUri(),
                    "exact".equals(competence.escoMatch()) ? LabelKind.CROSSWALK_EXACT : LabelKind.CROSSWALK_CLOSE);
        return new Vocabulary(version(), labels, groups);
    }

    /** What the vocabularies have: occupations, skills and their groups. */
    Foreign foreign() {
        var labels = new TreeMap<String, List<Label>>();
        var named = new HashMap<String, NamedConcept>();
        vocabularies.eachLabel((version, concept, label) -> {
            ConceptKind kind = kind(concept.kind());
            labels.computeIfAbsent(label.language(), language -> new ArrayList<>())
                    .add(Label.of(concept.uri(), kind, kind(label), label.text()));
            if (label.kind() == ConceptLabel.Kind.PREF)
                named.merge(
                        concept.uri(),
                        new NamedConcept(concept.uri(), kind, concept.uri(), Map.of(label.language(), label.text())),
                        NamedConcept::and);
        });
        var groups = new HashMap<String, String>();
        vocabularies.eachRelation(ConceptRelation.Kind.BROADER, relation -> {
            NamedConcept group = named.get(relation.to());
            if (group != null && group.kind() == ConceptKind.GROUP) groups.put(relation.from(), relation.to());
        });
        return new Foreign(new Vocabulary(version(), labels, groups), named);
    }

    /** A vocabulary of others, with the names of its concepts by URI. */
    record Foreign(Vocabulary vocabulary, Map<String, NamedConcept> named) {}

    Optional<NamedConcept> find(String id) {
        return taxonomy.roles()
                .find(id)
                .map(role -> named(role, ConceptKind.ROLE, role.escoUri()))
                .or(() -> taxonomy.competences()
                        .find(id)
                        .map(competence -> named(competence, ConceptKind.COMPETENCE, competence.escoUri())));
    }

    private static NamedConcept named(Term term, ConceptKind kind, @Nullable String uri) {
        return new NamedConcept(term.id(), kind, uri, term.name().byTag());
    }

    private void add(
            Map<String, List<Label>> labels, Term term, ConceptKind kind, @Nullable String uri, LabelKind near) {
        LabelKind as = uri == null ? LabelKind.LOCAL : LabelKind.PREF;
        term.name().byTag().forEach((language, text) -> add(labels, language, Label.of(term.id(), kind, as, text)));
        if (uri == null) return;
        for (ConceptLabel label : vocabularies.labelsOf(uri))
            if (labels.containsKey(label.language()))
                add(labels, label.language(), Label.of(term.id(), kind, near, label.text()));
    }

    private static void add(Map<String, List<Label>> labels, String language, Label label) {
        labels.computeIfAbsent(language, l -> new ArrayList<>()).add(label);
    }

    private static ConceptKind kind(org.gapatlas.taxonomy.Concept.Kind kind) {
        return switch (kind) {
            case OCCUPATION -> ConceptKind.OCCUPATION;
            case SKILL -> ConceptKind.SKILL;
            case OCCUPATION_GROUP, SKILL_GROUP -> ConceptKind.GROUP;
        };
    }

    private static LabelKind kind(ConceptLabel label) {
        return switch (label.kind()) {
            case PREF -> LabelKind.PREF;
            case ALT, HIDDEN -> LabelKind.ALT;
            case CROSSWALK -> crosswalk(label.nearness());
        };
    }

    private static LabelKind crosswalk(Nearness nearness) {
        return switch (nearness) {
            case EXACT -> LabelKind.CROSSWALK_EXACT;
            case NARROW -> LabelKind.CROSSWALK_NARROW;
            case CLOSE -> LabelKind.CROSSWALK_CLOSE;
            case BROAD -> LabelKind.CROSSWALK_BROAD;
        };
    }
}
