package org.gapatlas.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.audit.AuditEntry;
import org.gapatlas.audit.AuditStore;
import org.gapatlas.database.Database;

/** Audit chains in PostgreSQL; a trigger refuses every update and delete. */
@ApplicationScoped
class AuditTable implements AuditStore {

    private static final String APPEND = """
            insert into audit_entry (chain, number, at, actor, action, subject, detail, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PART = """
            select * from audit_entry where chain = ? and number > ? order by number limit 1000""";

    private final Database database;

    AuditTable(Database database) {
        this.database = database;
    }

    /** Locks first and reads then: a statement that waits for a lock sees what stood before it waited. */
    @Override
    public Optional<AuditEntry> lockLast(String chain) {
        // A lock on the chain's name, held until the transaction ends; the first entry has no row to lock.
        database.find("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> chain, chain);
        return database.find(
                        "select * from audit_entry where chain = ? order by number desc limit 1",
                        AuditTable::stored,
                        chain)
                .map(AuditStore.Stored::entry);
    }

    @Override
    public void append(AuditEntry entry, String hash) {
        database.update(
                APPEND,
                entry.chain(),
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.previous(),
                hash);
    }

    /** Reads a thousand entries at a time. */
    @Override
    public Stream<Stored> read(String chain) {
        return Stream.iterate(part(chain, 0), part -> !part.isEmpty(), part -> part(chain, last(part)))
                .flatMap(List::stream);
    }

    private List<Stored> part(String chain, long after) {
        return database.list(PART, AuditTable::stored, chain, after);
    }

    private static long last(List<Stored> part) {
        return part.get(part.size() - 1).entry().number();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new AuditEntry(
                        row.getString("chain"),
                        row.getLong("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getString("previous_hash")),
                row.getString("hash"));
    }
}
