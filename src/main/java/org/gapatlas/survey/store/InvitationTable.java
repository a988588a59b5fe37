package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.survey.Invitation;
import org.gapatlas.survey.InvitationStore;
import org.gapatlas.survey.Round;

/** Invitations in PostgreSQL: fingerprints of codes, never codes. */
@ApplicationScoped
class InvitationTable implements InvitationStore {

    private static final String UNINVITED = """
            select id from workplace w where round = ? and not exists (
                select 1 from invitation i where i.round = w.round and i.workplace = w.id and i.revoked_at is null)
            order by id""";

    private static final String ADD = """
            insert into invitation (round, id, workplace, fingerprint, hint, created_at)
            values (?, ?, ?, ?, ?, ?)""";

    private final Database database;

    InvitationTable(Database database) {
        this.database = database;
    }

    @Override
    public List<String> uninvited(Round round) {
        return database.list(UNINVITED, row -> row.getString(1), round.id());
    }

    @Override
    public Set<String> invited(Round round, Collection<String> workplaces) {
        return new HashSet<>(database.list(
                "select workplace from invitation where round = ? and workplace = any (?) and revoked_at is null",
                row -> row.getString(1),
                round.id(),
                workplaces.toArray(new String[0])));
    }

    @Override
    public void revoke(Round round, Collection<String> workplaces, Instant at) {
        database.update(
                "update invitation set revoked_at = ? where round = ? and workplace = any (?) and revoked_at is null",
                at,
                round.id(),
                workplaces.toArray(new String[0]));
    }

    @Override
    public void addAll(List<Invitation> invitations) {
        database.in(connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                for (Invitation each : invitations) {
                    Database.bind(
                            statement,
                            each.round(),
                            each.id(),
                            each.workplace(),
                            each.fingerprint(),
                            each.hint(),
                            each.createdAt());
                    statement.addBatch();
                }
                return statement.executeBatch().length;
            }
        });
    }

    @Override
    public Optional<Invitation> findByCode(String fingerprint) {
        return database.find(
                "select * from invitation where fingerprint = ? and revoked_at is null",
                InvitationTable::invitation,
                fingerprint);
    }

    @Override
    public Optional<Invitation> find(String id) {
        return database.find(
                "select * from invitation where id = ? and revoked_at is null", InvitationTable::invitation, id);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getString("id"),
                row.getString("round"),
                row.getString("workplace"),
                row.getString("fingerprint"),
                row.getString("hint"),
                row.getTimestamp("created_at").toInstant());
    }
}
