package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Invitation;
import org.gapatlas.survey.InvitationState;
import org.gapatlas.survey.InvitationStore;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** Invitations in PostgreSQL: fingerprints of codes, never codes. */
@ApplicationScoped
class InvitationTable implements InvitationStore {

    /** A double that was merged is answered for elsewhere. */
    private static final String UNINVITED = """
            select id from workplace w where round = ? and merged_into is null and not exists (
                select 1 from invitation_workplace i where i.round = w.round and i.workplace = w.id and i.own)
            order by id""";

    private static final String SHARING = """
            select other.workplace from invitation_workplace mine
            join invitation_workplace other on other.round = mine.round and other.invitation = mine.invitation
            where mine.round = ? and mine.workplace = any (?) and mine.own""";

    private static final String ADDRESSES = """
            select w.id, c.email from workplace w join contact c on c.round = w.round and c.reference = w.contact
            where w.round = ? and w.id = any (?)""";

    private static final String INVITATION = """
            select i.*, array(select iw.workplace from invitation_workplace iw
                where iw.round = i.round and iw.invitation = i.id order by iw.workplace) as workplaces
            from invitation i where i.revoked_at is null and\s""";

    private static final String OF_WORKPLACES = """
            i.round = ? and exists (select 1 from invitation_workplace iw
                where iw.round = i.round and iw.invitation = i.id and iw.workplace = any (?))""";

    private static final String REVOKE = """
            with ended as (
                update invitation set revoked_at = ?, state = 'revoked' where round = ? and id = any (?)
                returning round, id)
            update invitation_workplace iw set own = false from ended e
            where iw.round = e.round and iw.invitation = e.id and iw.own""";

    private static final String ADD = """
            insert into invitation (round, id, section, hint, created_at) values (?, ?, ?, ?, ?)""";

    private static final String ADD_WORKPLACE = """
            insert into invitation_workplace (round, invitation, workplace, own) values (?, ?, ?, ?)""";

    private static final String ADD_CODE = """
            insert into invitation_code (fingerprint, round, invitation, made_at) values (?, ?, ?, ?)""";

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
                "select workplace from invitation_workplace where round = ? and workplace = any (?) and own",
                row -> row.getString(1),
                round.id(),
                array(workplaces)));
    }

    @Override
    public Set<String> sharing(Round round, Collection<String> workplaces) {
        var all = new HashSet<>(workplaces);
        all.addAll(database.list(SHARING, row -> row.getString(1), round.id(), array(workplaces)));
        return all;
    }

    @Override
    public Map<String, String> addresses(Round round, Collection<String> workplaces) {
        var addresses = new HashMap<String, String>();
        database.list(
                ADDRESSES,
                row -> addresses.put(row.getString("id"), row.getString("email")),
                round.id(),
                array(workplaces));
        return addresses;
    }

    @Override
    public List<Invitation> revoke(Round round, Collection<String> workplaces, Instant at) {
        List<Invitation> ended =
                database.list(INVITATION + OF_WORKPLACES, InvitationTable::invitation, round.id(), array(workplaces));
        database.update(
                REVOKE, at, round.id(), array(ended.stream().map(Invitation::id).toList()));
        return ended;
    }

    @Override
    public void addAll(Map<Invitation, String> fingerprints) {
        database.in(connection -> {
            batch(connection, ADD, fingerprints.keySet().stream().map(InvitationTable::values));
            batch(
                    connection,
                    ADD_WORKPLACE,
                    fingerprints.keySet().stream()
                            .flatMap(each -> each.workplaces().stream().map(workplace ->
                                    new Object[] {each.round(), each.id(), workplace, each.section() == null})));
            batch(connection, ADD_CODE, fingerprints.entrySet().stream().map(each -> new Object[] {
                each.getValue(),
                each.getKey().round(),
                each.getKey().id(),
                each.getKey().createdAt()
            }));
            return fingerprints.size();
        });
    }

    @Override
    public void addCode(Invitation invitation, String fingerprint, String hint, Instant at) {
        database.update(ADD_CODE, fingerprint, invitation.round(), invitation.id(), at);
        database.update("update invitation set hint = ? where id = ?", hint, invitation.id());
    }

    @Override
    public Optional<Invitation> findByCode(String fingerprint) {
        return database.find(
                INVITATION + "i.id = (select invitation from invitation_code where fingerprint = ?)",
                InvitationTable::invitation,
                fingerprint);
    }

    @Override
    public Optional<Invitation> find(String id) {
        return database.find(INVITATION + "i.id = ?", InvitationTable::invitation, id);
    }

    @Override
    public Optional<Invitation> findOwn(Round round, String workplace) {
        return database.find(
                INVITATION + OF_WORKPLACES + " and i.section is null",
                InvitationTable::invitation,
                round.id(),
                new String[] {workplace});
    }

    @Override
    public void move(Invitation invitation, InvitationState to, Mark mark, Instant at) {
        String set = switch (mark) {
            case CREATED -> "state = ?, created_at = ?";
            case BOUNCED -> "state = ?, bounced_at = ?";
            case SENT -> "state = ?, sent_at = ?, bounced_at = null";
            case OPENED -> "state = ?, opened_at = ?";
            case REMINDED -> "state = ?, reminded_at = ?, reminders = reminders + 1";
        };
        database.update("update invitation set " + set + " where id = ?", to.word(), at, invitation.id());
    }

    @Override
    public List<String> moveAll(Round round, Collection<InvitationState> from, InvitationState to, Mark bearing) {
        String borne = switch (bearing) {
            case CREATED -> "true";
            case SENT -> "sent_at is not null";
            case OPENED -> "opened_at is not null";
            case BOUNCED -> "bounced_at is not null";
            case REMINDED -> "reminded_at is not null";
        };
        return database.list(
                "update invitation set state = ? where round = ? and state = any (?) and " + borne + " returning id",
                row -> row.getString(1),
                to.word(),
                round.id(),
                array(from.stream().map(InvitationState::word).toList()));
    }

    private static void batch(Connection connection, String sql, java.util.stream.Stream<Object[]> rows)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (Object[] values : rows.toList()) {
                Database.bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static @Nullable Object[] values(Invitation each) {
        return new @Nullable Object[] {each.round(), each.id(), each.section(), each.hint(), each.createdAt()};
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(new String[0]);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getString("id"),
                row.getString("round"),
                List.of((String[]) row.getArray("workplaces").getArray()),
                row.getString("section"),
                row.getString("hint"),
                InvitationState.of(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                Database.moment(row, "sent_at"),
                Database.moment(row, "opened_at"),
                Database.moment(row, "reminded_at"),
                row.getInt("reminders"));
    }
}
