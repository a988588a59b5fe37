package org.gapatlas.questionnaire;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The wording of a questionnaire by key, such as {@code headcount.label} or {@code certainty.decided.help}. */
public record Texts(Map<String, LocalizedText> byKey) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_.]+)}");

    public Texts {
        byKey = java.util.Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public Optional<LocalizedText> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The text of a key that a published questionnaire must have. */
    public String say(String key, Language language) {
        return find(key)
                .orElseThrow(() -> new MissingResourceException(
                        "The questionnaire has no text for the key (%s).".formatted(key), "Texts", key))
                .in(language);
    }

    /** A text with its {@code {places}} filled; a place without a value stays. */
    public static String fill(String text, Map<String, ?> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            @Nullable Object value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : String.valueOf(value));
        });
    }
}
