package org.gapatlas.access.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Session;

/** A session as the database keeps it. */
@Entity
@Table(name = "session")
class SessionRow extends PanacheEntityBase {
    @Id
    String fingerprint;

    String caller;
    String roles;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "idle_seconds")
    long idleSeconds;

    static SessionRow of(Session session) {
        var row = new SessionRow();
        row.fingerprint = session.fingerprint();
        row.caller = session.caller().name();
        row.roles = String.join(",", session.caller().roles());
        row.seenAt = session.seenAt();
        row.expiresAt = session.expiresAt();
        row.idleSeconds = session.idle().toSeconds();
        return row;
    }

    Session toSession() {
        return new Session(
                fingerprint,
                new Caller(caller, Set.of(roles.split(","))),
                seenAt,
                expiresAt,
                Duration.ofSeconds(idleSeconds));
    }
}
