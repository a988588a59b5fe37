package org.gapatlas.catalogue.http;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gapatlas.catalogue.Distance;
import org.jspecify.annotations.Nullable;

/** The addresses under which the code lists of the European Union keep what we say in other codes. */
final class ElmCodes {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String SNB = "http://data.europa.eu/snb/";

    /** The list's own word for data that are not settled yet. */
    private static final String NO_COUNTRY = AUTHORITY + "country/OP_DATPRO";

    private static final Pattern ISCED = Pattern.compile("[0-9]{2,4}");

    private ElmCodes() {}

    /** A language by its two letters; empty where it has no three. */
    static Optional<String> language(String tag) {
        try {
            String three = Locale.forLanguageTag(tag).getISO3Language();
            return three.isEmpty()
                    ? Optional.empty()
                    : Optional.of(AUTHORITY + "language/" + three.toUpperCase(Locale.ROOT));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** A country by its two letters. */
    static String country(@Nullable String two) {
        if (two == null) return NO_COUNTRY;
        try {
            String three = new Locale("", two).getISO3Country();
            return three.isEmpty() ? NO_COUNTRY : AUTHORITY + "country/" + three;
        } catch (MissingResourceException e) {
            return NO_COUNTRY;
        }
    }

    static List<String> fields(List<String> isced) {
        return isced.stream()
                .filter(ISCED.asMatchPredicate())
                .distinct()
                .map(code -> SNB + "isced-f/" + code)
                .toList();
    }

    static String level(int eqf) {
        return SNB + "eqf/" + eqf;
    }

    static Optional<String> mode(Distance distance) {
        return switch (distance) {
            case NONE -> Optional.of(SNB + "learning-assessment/9191af2ed9");
            case PARTIAL -> Optional.of(SNB + "learning-assessment/e92d221e4d");
            case FULL -> Optional.of(SNB + "learning-assessment/920fbb3cbe");
            case UNKNOWN -> Optional.empty();
        };
    }
}
