package org.gapatlas.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that every word a person reads is written in. */
public enum Language {
    EN,
    SV,
    FI;

    /** The ISO 639-1 code in lower case, as in {@code ?lang=sv} and in {@code html lang}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale that numbers and dates are written in: British day order for English. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(this == SV ? "sv-SE" : "fi-FI");
    }

    /** The language of a tag such as {@code sv} or {@code sv-FI}; empty for any other. */
    public static Optional<Language> find(String tag) {
        String first = tag.strip().split("[-_]", 2)[0];
        return Stream.of(values()).filter(l -> l.tag().equalsIgnoreCase(first)).findFirst();
    }
}
