package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** The face of what has been answered, for analysts: raw, current, without contacts. */
@ApplicationScoped
public class Responses {

    private final ResponseStore store;
    private final BulkWork bulk;

    Responses(ResponseStore store, BulkWork bulk) {
        this.store = store;
        this.bulk = bulk;
    }

    /** Shows every current answer to every question, workplace by workplace, however many there are. */
    public void each(Round round, Consumer<AnswerRow> rows) {
        bulk.in(() -> {
            store.each(round, answer -> AnswerRows.of(answer, rows));
            return round;
        });
    }
}
