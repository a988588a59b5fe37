package org.gapatlas.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.access.Caller;
import org.gapatlas.access.Session;
import org.gapatlas.access.SessionStore;
import org.gapatlas.database.Database;

/** Sessions in PostgreSQL, so that any node knows them and ending one ends it everywhere. Every request asks, in plain SQL. */
@ApplicationScoped
class SessionTable implements SessionStore {

    private final Database database;

    SessionTable(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Session session) {
        database.update(
                "insert into session (fingerprint, caller, roles, seen_at, expires_at, idle_seconds)"
                        + " values (?, ?, ?, ?, ?, ?)",
                session.fingerprint(),
                session.caller().name(),
                String.join(",", session.caller().roles()),
                session.seenAt(),
                session.expiresAt(),
                session.idle().toSeconds());
    }

    @Override
    public Optional<Session> find(String fingerprint) {
        return database.find("select * from session where fingerprint = ?", SessionTable::session, fingerprint);
    }

    @Override
    public void seen(String fingerprint, Instant at) {
        database.update("update session set seen_at = ? where fingerprint = ?", at, fingerprint);
    }

    @Override
    public void end(String fingerprint) {
        database.update("delete from session where fingerprint = ?", fingerprint);
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("fingerprint"),
                new Caller(
                        row.getString("caller"), Set.of(row.getString("roles").split(","))),
                row.getTimestamp("seen_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Duration.ofSeconds(row.getLong("idle_seconds")));
    }
}
