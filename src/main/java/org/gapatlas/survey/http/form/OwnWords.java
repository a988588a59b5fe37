package org.gapatlas.survey.http.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Question;

/**
 * A role is typed in one field: a name that is known becomes its code, anything else is kept as the respondent's own words.
 */
final class OwnWords {

    static final String ROLE = "role";
    static final String WORDS = "other_words";

    private OwnWords() {}

    /** Whether a question has no field of its own, because its answer is typed into the role's. */
    static boolean isWords(Question question) {
        return question.id().equals(WORDS);
    }

    static boolean isRole(Question question) {
        return question.id().equals(ROLE);
    }

    /** The code of a name, in whatever language it was typed; codes themselves are understood too. */
    static Optional<String> code(String typed, Map<String, LocalizedText> names) {
        String wanted = plain(typed);
        return names.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(wanted)
                        || entry.getValue().byTag().values().stream()
                                .anyMatch(name -> plain(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String text) {
        return text.strip().replace("\u00ad", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
