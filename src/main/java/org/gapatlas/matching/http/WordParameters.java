package org.gapatlas.matching.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.matching.ConceptKind;
import org.gapatlas.matching.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * What a question about words asks for.
 *
 * @param language null for any
 * @param findings what could not be understood; with one of them the question is not asked
 */
record WordParameters(@Nullable String language, Set<ConceptKind> kinds, int size, List<Finding> findings) {

    static final int MOST_TEXTS = 200;
    static final int LONGEST = 500;

    private static final int USUAL = 10;
    private static final int MOST = 50;

    /** Something that is not understood. */
    record WordFault(String code, String pointer, String value, String nearest) implements Finding {}

    /**
     * @param kind one or more with commas between them, null for our own roles and competences
     */
    static WordParameters of(@Nullable String lang, @Nullable String kind, @Nullable Integer size) {
        var findings = new ArrayList<Finding>();
        String language = null;
        if (lang != null && !lang.isBlank()) {
            language = Language.find(lang).map(Language::tag).orElse(null);
            if (language == null) findings.add(fault("unknown-language", "/lang", lang, tags()));
        }
        return new WordParameters(
                language, kinds(kind, findings), size == null ? USUAL : Math.max(1, Math.min(MOST, size)), findings);
    }

    /** A text that can be looked up. */
    static void check(String pointer, @Nullable String text, List<Finding> findings) {
        if (text == null || text.isBlank()) findings.add(fault("no-words", pointer, "", List.of()));
        else if (text.length() > LONGEST)
            findings.add(fault("words-too-long", pointer, String.valueOf(LONGEST), List.of()));
    }

    static WordFault fault(String code, String pointer, String value, List<String> valid) {
        return new WordFault(code, pointer, value, String.join(", ", Nearest.to(value, valid)));
    }

    private static Set<ConceptKind> kinds(@Nullable String kind, List<Finding> findings) {
        if (kind == null || kind.isBlank()) return Thesaurus.OWN;
        Set<ConceptKind> kinds = EnumSet.noneOf(ConceptKind.class);
        for (String each : kind.split(",")) {
            String word = each.strip().toLowerCase(Locale.ROOT);
            Stream.of(ConceptKind.values())
                    .filter(known -> word(known).equals(word))
                    .findFirst()
                    .ifPresentOrElse(kinds::add, () -> findings.add(fault("unknown-kind", "/kind", each, words())));
        }
        return kinds;
    }

    private static List<String> words() {
        return Stream.of(ConceptKind.values()).map(WordParameters::word).toList();
    }

    private static String word(ConceptKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> tags() {
        return Stream.of(Language.values()).map(Language::tag).toList();
    }
}
