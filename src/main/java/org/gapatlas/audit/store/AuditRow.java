package org.gapatlas.audit.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.gapatlas.audit.AuditEntry;
import org.gapatlas.audit.AuditStore;

/** An audit entry as the database keeps it; a trigger refuses every update and delete. */
@Entity
@Table(name = "audit_entry")
@IdClass(AuditRow.Key.class)
class AuditRow extends PanacheEntityBase {

    record Key(String chain, long number) implements Serializable {}

    @Id
    String chain;

    @Id
    long number;

    Instant at;
    String actor;
    String action;
    String subject;
    String detail;

    @Column(name = "previous_hash")
    String previous;

    String hash;

    static AuditRow of(AuditEntry entry, String hash) {
        var row = new AuditRow();
        row.chain = entry.chain();
        row.number = entry.number();
        row.at = entry.at();
        row.actor = entry.actor();
        row.action = entry.action();
        row.subject = entry.subject();
        row.detail = entry.detail();
        row.previous = entry.previous();
        row.hash = hash;
        return row;
    }

    AuditStore.Stored toStored() {
        return new AuditStore.Stored(new AuditEntry(chain, number, at, actor, action, subject, detail, previous), hash);
    }
}
