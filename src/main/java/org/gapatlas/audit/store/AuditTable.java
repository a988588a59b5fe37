package org.gapatlas.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.audit.AuditEntry;
import org.gapatlas.audit.AuditStore;

/** Audit chains in PostgreSQL. */
@ApplicationScoped
class AuditTable implements AuditStore {

    private final EntityManager database;

    AuditTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<AuditEntry> lockLast(String chain) {
        // A lock on the chain's name, held until the transaction ends; the first entry has no row to lock.
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:chain, 0))", Object.class)
                .setParameter("chain", chain)
                .getSingleResult();
        return AuditRow.<AuditRow>find("chain = ?1 order by number desc", chain)
                .firstResultOptional()
                .map(row -> row.toStored().entry());
    }

    @Override
    public void append(AuditEntry entry, String hash) {
        AuditRow.of(entry, hash).persist();
    }

    @Override
    public Stream<Stored> read(String chain) {
        return AuditRow.<AuditRow>stream("chain = ?1 order by number", chain).map(AuditRow::toStored);
    }
}
