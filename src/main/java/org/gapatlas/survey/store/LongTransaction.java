package org.gapatlas.survey.store;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.gapatlas.survey.BulkWork;

/** A transaction of ten minutes at most. */
@ApplicationScoped
class LongTransaction implements BulkWork {

    private static final int SECONDS = 600;

    private final Database database;

    LongTransaction(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public <T> T in(Supplier<T> work) {
        return database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return work.get();
            }
        });
    }
}
