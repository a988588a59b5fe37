package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Questionnaires;

/** Finds the intake of a round: its questionnaire in the version that it pinned. */
@ApplicationScoped
class Intakes {

    private final Questionnaires questionnaires;
    private final CodeLists codes;

    Intakes(Questionnaires questionnaires, CodeLists codes) {
        this.questionnaires = questionnaires;
        this.codes = codes;
    }

    Intake of(Round round) {
        var questionnaire = questionnaires
                .find(round.survey(), round.version())
                .orElseThrow(() -> new IllegalStateException("The round (%s) asks (%s %s), which does not ship."
                        .formatted(round.id(), round.survey(), round.version())));
        return new Intake(questionnaire, codes, round.horizon());
    }
}
