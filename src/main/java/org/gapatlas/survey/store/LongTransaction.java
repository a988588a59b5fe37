package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;
import org.gapatlas.survey.BulkWork;

/** A transaction whose statements may take minutes; how long it may last in all is configured for all transactions. */
@ApplicationScoped
class LongTransaction implements BulkWork {

    private final Database database;

    LongTransaction(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public <T> T in(Supplier<T> work) {
        return database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return work.get();
            }
        });
    }
}
