package org.gapatlas.survey;

import java.util.List;
import org.gapatlas.kernel.Language;

/**
 * What is written to a contact; the text is made by whoever sends it.
 *
 * @param workplaces their names
 * @param link opens the form; the code stands behind the #, which no browser sends to any server
 * @param section the part of the form that it is about; empty for the whole
 */
public record Letter(
        Kind kind,
        String address,
        Language language,
        Round round,
        List<String> workplaces,
        String link,
        String section) {
    public Letter {
        workplaces = List.copyOf(workplaces);
    }

    /** Why it is written. */
    public enum Kind {
        INVITATION,
        REMINDER,
        LOST_CODE,
        DELEGATION;

        /** As the texts call it, such as {@code lost-code}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** The kind of a word that must be one. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /** It names a contact and carries a code, so it does not print itself. */
    @Override
    public String toString() {
        return "Letter[%s, %s]".formatted(kind, round.id());
    }
}
