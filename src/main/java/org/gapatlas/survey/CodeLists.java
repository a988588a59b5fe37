package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;

/** The code lists that questions choose from: the taxonomy's, and the languages of ISO 639-1. */
@ApplicationScoped
class CodeLists {

    private final Map<String, Set<String>> byName;

    CodeLists(Taxonomy taxonomy) {
        this.byName = Map.of(
                "battery-value-chain", codes(taxonomy.stages()),
                "roles", codes(taxonomy.roles()),
                "competences", codes(taxonomy.competences()),
                "languages", new TreeSet<>(Set.of(Locale.getISOLanguages())));
    }

    /** The codes of a list that must exist. */
    Collection<String> get(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("No code list is called (%s).".formatted(name)));
    }

    private static Set<String> codes(Terms<? extends Term> terms) {
        var codes = new TreeSet<String>();
        for (Term term : terms.list()) codes.add(term.id());
        return codes;
    }
}
