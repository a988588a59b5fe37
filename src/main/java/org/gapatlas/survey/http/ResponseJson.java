package org.gapatlas.survey.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** A response as it travels. */
record ResponseJson(
        String questionnaire,
        String version,
        String workplace,
        @Nullable String language,
        String state,
        int revision,
        Map<String, Object> answers,
        Map<String, Map<String, Map<String, Object>>> lists,
        List<ResponseForm.Confirmation> confirmed,
        Collection<String> prefilled) {

    static ResponseJson of(Round round, CaseFile file) {
        return new ResponseJson(
                round.survey(),
                round.version(),
                file.workplace(),
                file.form().language(),
                file.state().word(),
                file.revision(),
                file.form().answers(),
                file.form().lists(),
                file.form().confirmed(),
                file.form().prefilled());
    }
}
