package org.gapatlas.survey;

import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.Rule;

/**
 * A check of the questionnaire that failed. Its sentence is the questionnaire's own.
 *
 * @param text with its places filled
 */
record CheckFault(Rule rule, String pointer, LocalizedText text) implements Finding {

    @Override
    public String code() {
        return rule.id();
    }

    @Override
    public Map<String, Object> params() {
        return Map.of("check", rule.id(), "level", rule.level().word(), "askReason", rule.askReason());
    }

    @Override
    public Optional<LocalizedText> findText() {
        return Optional.of(text);
    }
}
