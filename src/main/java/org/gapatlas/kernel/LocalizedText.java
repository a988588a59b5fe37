package org.gapatlas.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The same words in the three languages; none of them may be empty. */
public record LocalizedText(String en, String sv, String fi) {
    public LocalizedText {
        if (en.isBlank() || sv.isBlank() || fi.isBlank())
            throw new IllegalArgumentException("The text (%s, %s, %s) lacks a language.".formatted(en, sv, fi));
    }

    /** A name that is the same in every language. */
    public static LocalizedText same(String name) {
        return new LocalizedText(name, name, name);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case SV -> sv;
            case FI -> fi;
        };
    }

    /** All three by language tag, in the order en, sv, fi. */
    public Map<String, String> byTag() {
        var all = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) all.put(language.tag(), in(language));
        return all;
    }
}
