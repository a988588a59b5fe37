package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Batch;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.NeedEntry;
import org.gapatlas.survey.NeedStore;
import org.gapatlas.survey.RealisedEntry;
import org.gapatlas.survey.Round;

/** Answers that came as files, in PostgreSQL. */
@ApplicationScoped
class NeedTable implements NeedStore {

    private final Database database;

    NeedTable(Database database) {
        this.database = database;
    }

    @Override
    public Batch<NeedEntry> openNeeds(Round round, String actor, Instant receivedAt, CaseState state) {
        return NeedBatch.open(database, round, actor, receivedAt, state);
    }

    @Override
    public Batch<RealisedEntry> openRealised(Round round) {
        return RealisedBatch.open(database, round);
    }
}
