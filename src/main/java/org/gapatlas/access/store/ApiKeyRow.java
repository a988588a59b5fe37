package org.gapatlas.access.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.gapatlas.access.ApiKey;

/** A machine's key as the database keeps it: its fingerprint, never its secret. */
@Entity
@Table(name = "api_key")
class ApiKeyRow extends PanacheEntityBase {
    @Id
    String id;

    String name;
    String hint;
    String fingerprint;
    String roles;

    @Column(name = "created_at")
    Instant createdAt;

    static ApiKeyRow of(ApiKey key, String fingerprint) {
        var row = new ApiKeyRow();
        row.id = key.id();
        row.name = key.name();
        row.hint = key.hint();
        row.fingerprint = fingerprint;
        row.roles = String.join(",", key.roles());
        row.createdAt = key.createdAt();
        return row;
    }

    ApiKey toKey() {
        return new ApiKey(id, name, hint, Set.of(roles.split(",")), createdAt);
    }
}
