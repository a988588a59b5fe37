package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.survey.Places;

/** What somebody else wrote on the same page meanwhile, in words, so that the writer can weigh it against the own answer. */
final class Conflict {

    private Conflict() {}

    static String note(Sitting sitting, Step step) {
        var theirs = new ArrayList<String>();
        Map<String, Object> answers = step.answers(sitting);
        for (Question question : step.questions())
            if (answers.get(question.id()) != null)
                theirs.add(sitting.findText(question.id() + ".label", step.list(), answers)
                                .orElse(question.id())
                        + " "
                        + told(sitting, question, answers.get(question.id())));
        return sitting.say("note.conflict", Map.of("theirs", String.join(" · ", theirs)));
    }

    private static String told(Sitting sitting, Question question, Object answer) {
        if (!(answer instanceof Map<?, ?> table) || question.type() != Question.Type.TABLE)
            return sitting.view().words().say(question, answer, sitting.language());
        List<String> rows = new ArrayList<>();
        table.forEach((year, row) -> {
            if (row instanceof Map<?, ?> cells && !cells.isEmpty())
                rows.add(
                        year + ": " + cells.values().stream().map(Places::heads).toList());
        });
        return String.join(", ", rows);
    }
}
