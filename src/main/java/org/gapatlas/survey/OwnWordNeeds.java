package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gapatlas.kernel.Language;

/**
 * The needs of a response that are told in its own words alone.
 *
 * @param language of the words; who names no language is spoken to in English everywhere else too
 */
public record OwnWordNeeds(String language, Map<String, Map<String, Object>> needs) {

    /** The need's question for own words. */
    private static final String WORDS = "other_words";

    public static OwnWordNeeds of(ResponseForm form) {
        String language = Optional.ofNullable(form.language())
                .flatMap(Language::find)
                .orElse(Language.EN)
                .tag();
        return new OwnWordNeeds(language, NeedLines.inOwnWords(form));
    }

    /** What was written, in the order of the answer. */
    public List<String> words() {
        return needs.values().stream().flatMap(need -> words(need).stream()).toList();
    }

    /** A need of which the words are known to mean a role, with its lines under that role. */
    public record Known(String item, String role, List<NeedLine> lines) {
        public Known {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The needs of which the words are known.
     *
     * @param roles the role of a wording in a language
     */
    public List<Known> known(BiFunction<String, String, Optional<String>> roles) {
        var known = new ArrayList<Known>();
        needs.forEach((item, need) -> words(need)
                .flatMap(words -> roles.apply(language, words))
                .ifPresent(role -> known.add(new Known(item, role, NeedLines.of(item, role, need)))));
        return known;
    }

    private static Optional<String> words(Map<String, Object> need) {
        return need.get(WORDS) instanceof String words && !words.isBlank() ? Optional.of(words) : Optional.empty();
    }
}
