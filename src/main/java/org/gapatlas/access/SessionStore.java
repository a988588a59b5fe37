package org.gapatlas.access;

import java.time.Instant;
import java.util.Optional;

/** Port: keeps sessions under the fingerprint of their token. */
public interface SessionStore {

    void keep(Session session);

    Optional<Session> find(String fingerprint);

    void seen(String fingerprint, Instant at);

    void end(String fingerprint);
}
