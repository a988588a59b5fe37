package org.gapatlas.kernel;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the service says, in one language: the texts of {@code messages/<room>_<language>.properties} with their {@code
 * {name}} places filled. A key begins with its room: {@code survey.unknown-role}.
 */
public final class Words {

    private static final Map<String, Properties> ROOMS = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /** The text of a key; a missing key is a programming error. */
    public String say(String key) {
        return find(key)
                .orElseThrow(() -> new MissingResourceException(
                        "No text for the key (%s) in %s.".formatted(key, language.tag()), "Words", key));
    }

    /** The text of a key with its places filled. */
    public String say(String key, Map<String, ?> values) {
        return fill(say(key), values);
    }

    /** The text with one place filled. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** The sentence for a finding, and its advice behind it. */
    public String say(Finding finding) {
        return advice(finding).map(advice -> sentence(finding) + " " + advice).orElseGet(() -> sentence(finding));
    }

    /**
     * What is wrong, without the advice: the finding's own words, else the text of {@code <room>.finding.<code>}; the bare
     * code where it has none.
     */
    public String sentence(Finding finding) {
        return finding.findText()
                .map(text -> text.in(language))
                .or(() -> find(key(finding)))
                .map(text -> fill(text, finding.params()))
                .orElse(finding.code());
    }

    /** What to try: the text of {@code <room>.finding.<code>.advice}, where there is one. */
    public Optional<String> advice(Finding finding) {
        return find(key(finding) + ".advice").map(text -> fill(text, finding.params()));
    }

    /** A finding speaks from the room of its class: {@code org.gapatlas.survey.…} from {@code survey}. */
    private static String key(Finding finding) {
        return finding.getClass().getPackageName().split("\\.")[2] + ".finding." + finding.code();
    }

    /** The text of a key, where there is one: for keys that are made from data. */
    public Optional<String> find(String key) {
        String room = key.substring(0, Math.max(0, key.indexOf('.')));
        return Optional.ofNullable(
                room(room, language).getProperty(key.substring(room.isEmpty() ? 0 : room.length() + 1)));
    }

    private static String fill(String text, Map<String, ?> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            @Nullable Object value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : String.valueOf(value));
        });
    }

    private static Properties room(String room, Language language) {
        return ROOMS.computeIfAbsent(room + "_" + language.tag(), Words::load);
    }

    private static Properties load(String name) {
        var texts = new Properties();
        try (var file = Words.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (file != null) texts.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
            return texts;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("The texts (%s) cannot be read.".formatted(name), e);
        }
    }
}
