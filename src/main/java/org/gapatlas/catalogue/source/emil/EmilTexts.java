package org.gapatlas.catalogue.source.emil;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** Texts, addresses and codes as EMIL writes them. */
final class EmilTexts {

    private static final Map<String, String> LANGUAGES = languages();

    private EmilTexts() {}

    /** ISO 639-2 to ISO 639-1, where there is such a code. */
    private static Map<String, String> languages() {
        var languages = new TreeMap<String, String>();
        for (String two : Locale.getISOLanguages())
            try {
                languages.put(Locale.forLanguageTag(two).getISO3Language(), two);
            } catch (MissingResourceException e) {
                // A language without a code of three letters is in no feed.
                continue;
            }
        return languages;
    }

    static Optional<String> language(String three) {
        return Optional.ofNullable(LANGUAGES.get(three.toLowerCase(Locale.ROOT)));
    }

    /** {@code {"strings": [{"lang": "swe", "value": "…"}]}} by language. */
    static Map<String, String> byLanguage(JsonRecord record, String field) {
        var texts = new TreeMap<String, String>();
        for (JsonRecord each : record.list(field + "/strings"))
            each.words("/value")
                    .ifPresent(text -> texts.put(
                            each.text("/lang").flatMap(EmilTexts::language).orElse("sv"), text));
        return texts;
    }

    static List<String> all(JsonRecord record, String field) {
        var texts = new ArrayList<String>();
        record.list(field + "/strings").forEach(each -> each.words("/value").ifPresent(texts::add));
        return texts;
    }

    /** The first address, with a scheme where it has none. */
    static Optional<String> url(JsonRecord record, String field) {
        return record.list(field + "/urls").stream()
                .flatMap(each -> each.text("/value").stream())
                .filter(url -> !url.contains(" "))
                .map(url -> url.startsWith("http://") || url.startsWith("https://") ? url : "https://" + url)
                .findFirst();
    }

    /** The code of an entry such as {@code {"type": "C_Subject_ISCED2013", "code": "0714"}} of that type. */
    static List<String> codes(JsonRecord record, String field, String type) {
        return record.list(field).stream()
                .filter(each -> each.text("/type").filter(type::equals).isPresent())
                .flatMap(each -> each.text("/code").stream())
                .toList();
    }

    /** A number without zeros at its end, so that equal ones are equal. */
    static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
