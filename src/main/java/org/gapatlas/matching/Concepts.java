package org.gapatlas.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gapatlas.taxonomy.Competence;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** All concepts that a wording can mean, with their labels: our own framework first. */
@ApplicationScoped
class Concepts {

    private final Taxonomy taxonomy;

    Concepts(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What is quoted with every match. */
    String version() {
        return taxonomy.version();
    }

    Vocabulary vocabulary() {
        var labels = new TreeMap<String, List<Label>>();
        var groups = new HashMap<String, String>();
        for (Role role : taxonomy.roles().list()) {
            add(labels, role, ConceptKind.ROLE, role.escoUri());
            if (role.isco08() != null) groups.put(role.id(), role.isco08());
        }
        for (Competence competence : taxonomy.competences().list())
            add(labels, competence, ConceptKind.COMPETENCE, competence.escoUri());
        return new Vocabulary(version(), labels, groups);
    }

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

    private static void add(Map<String, List<Label>> labels, Term term, ConceptKind kind, @Nullable String uri) {
        LabelKind as = uri == null ? LabelKind.LOCAL : LabelKind.PREF;
        term.name()
                .byTag()
                .forEach((language, text) -> labels.computeIfAbsent(language, l -> new ArrayList<>())
                        .add(Label.of(term.id(), kind, as, text)));
    }
}
