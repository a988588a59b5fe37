package org.gapatlas.questionnaire;

import java.util.Locale;
import org.gapatlas.expression.Expression;

/**
 * A check across answers.
 *
 * @param askReason whether who confirms a warning must say why
 * @param failIf when it fails; unknown passes
 */
public record Rule(String id, Level level, boolean askReason, Expression failIf) {

    /** An error bars submission; a warning asks to be confirmed. */
    public enum Level {
        ERROR,
        WARNING;

        /** As files and answers write it: {@code error} or {@code warning}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
