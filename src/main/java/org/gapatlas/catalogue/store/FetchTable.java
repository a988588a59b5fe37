package org.gapatlas.catalogue.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.gapatlas.catalogue.FetchLog;
import org.gapatlas.catalogue.FetchOutcome;
import org.gapatlas.catalogue.FetchState;
import org.gapatlas.catalogue.Validators;
import org.gapatlas.database.Database;

/** Where feeds stand, in PostgreSQL: each of these statements is whole by itself, so that a fetch holds no connection. */
@ApplicationScoped
class FetchTable implements FetchLog {

    private static final String KNOW =
            "insert into catalogue_fetch (source, next_at, outcome) values (?, ?, 'NONE') on conflict (source) do nothing";

    private static final String TAKE = """
            update catalogue_fetch set attempt = attempt + 1, tried_at = ?, next_at = ?
            where source = (select source from catalogue_fetch where source = ? and next_at <= ? for update skip locked)
            returning *""";

    private static final String KEEP = """
            update catalogue_fetch set next_at = ?, failures = ?, outcome = ?, fault = ?, run = ?, validators = ?
            where source = ? and attempt = ?""";

    private final Database database;

    FetchTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<FetchState> find(String source) {
        return database.find("select * from catalogue_fetch where source = ?", FetchTable::state, source);
    }

    @Override
    public Optional<FetchState> take(String source, Instant at, Instant until) {
        database.update(KNOW, source, at);
        return database.find(TAKE, FetchTable::state, at, until, source, at);
    }

    @Override
    public void keep(FetchState state) {
        database.update(
                KEEP,
                state.nextAt(),
                state.failures(),
                state.outcome().name(),
                state.fault(),
                state.run(),
                StoredJson.write(state.validators()),
                state.source(),
                state.attempt());
    }

    private static FetchState state(ResultSet row) throws SQLException {
        return new FetchState(
                row.getString("source"),
                row.getLong("attempt"),
                Database.moment(row, "tried_at"),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("failures"),
                FetchOutcome.valueOf(row.getString("outcome")),
                row.getString("fault"),
                row.getObject("run", Long.class),
                StoredJson.read(row.getString("validators"), new TypeReference<TreeMap<String, Validators>>() {}));
    }
}
