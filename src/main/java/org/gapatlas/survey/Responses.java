package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** The face of what has been answered, for analysts: raw, current, without contacts. */
@ApplicationScoped
public class Responses {

    private final AnswerStore answers;
    private final BulkWork bulk;

    Responses(AnswerStore answers, BulkWork bulk) {
        this.answers = answers;
        this.bulk = bulk;
    }

    /** Shows every current answer to every question, workplace by workplace, however many there are. */
    public void each(Round round, Consumer<AnswerRow> rows) {
        bulk.in(() -> {
            answers.each(round, answer -> AnswerRows.of(answer, rows));
            return round;
        });
    }
}
