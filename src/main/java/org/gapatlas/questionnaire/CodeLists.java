package org.gapatlas.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;

/** The code lists that questions choose from: the taxonomy's, and the languages of ISO 639-1. */
@ApplicationScoped
public class CodeLists {

    private final Map<String, Map<String, LocalizedText>> byName;

    CodeLists(Taxonomy taxonomy) {
        this.byName = Map.of(
                "battery-value-chain", names(taxonomy.stages()),
                "roles", names(taxonomy.roles()),
                "competences", names(taxonomy.competences()),
                "languages", languages());
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The names of the lists. */
    public Collection<String> lists() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The codes of a list that must exist. */
    public Collection<String> get(String name) {
        return namesOf(name).keySet();
    }

    /** What a code is called; empty for a code or a list that is not known. */
    public Optional<LocalizedText> findName(String list, String code) {
        return Optional.ofNullable(byName.get(list)).map(names -> names.get(code));
    }

    /** The names by code of a list that must exist, in the list's own order. */
    public Map<String, LocalizedText> namesOf(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("No code list is called (%s).".formatted(name)));
    }

    private static Map<String, LocalizedText> names(Terms<? extends Term> terms) {
        var names = new LinkedHashMap<String, LocalizedText>();
        for (Term term : terms.list()) names.put(term.id(), term.name());
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, LocalizedText> languages() {
        var names = new LinkedHashMap<String, LocalizedText>();
        Arrays.stream(Locale.getISOLanguages()).sorted().forEach(code -> names.put(code, language(code)));
        return Collections.unmodifiableMap(names);
    }

    private static LocalizedText language(String code) {
        Locale language = Locale.forLanguageTag(code);
        return new LocalizedText(
                capital(language.getDisplayLanguage(Language.EN.locale())),
                capital(language.getDisplayLanguage(Language.SV.locale())),
                capital(language.getDisplayLanguage(Language.FI.locale())));
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
