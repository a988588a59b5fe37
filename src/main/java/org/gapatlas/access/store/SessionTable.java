package org.gapatlas.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.gapatlas.access.Session;
import org.gapatlas.access.SessionStore;

/** Sessions in PostgreSQL, so that any node knows them and ending one ends it everywhere. */
@ApplicationScoped
class SessionTable implements SessionStore {

    @Override
    public void keep(Session session) {
        SessionRow.of(session).persist();
    }

    @Override
    public Optional<Session> find(String fingerprint) {
        return SessionRow.<SessionRow>findByIdOptional(fingerprint).map(SessionRow::toSession);
    }

    @Override
    public void seen(String fingerprint, Instant at) {
        SessionRow.update("seenAt = ?1 where fingerprint = ?2", at, fingerprint);
    }

    @Override
    public void end(String fingerprint) {
        SessionRow.deleteById(fingerprint);
    }
}
