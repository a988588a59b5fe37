package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gapatlas.database.Database;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Letter;
import org.gapatlas.survey.MailRun;
import org.gapatlas.survey.MailingStore;
import org.gapatlas.survey.Recipient;
import org.gapatlas.survey.Round;

/** Whom mail goes to, from PostgreSQL. */
@ApplicationScoped
class MailingTable implements MailingStore {

    private static final String RECIPIENT = """
            select w.round, w.id, w.name, w.municipality, w.region,
                coalesce(w.attributes ->> 'workplace_languages', '') as languages, w.state, c.email,
                coalesce(c.bounced = c.email, false) as bounced, iw.invitation, i.reminded_at
            from workplace w
            left join contact c on c.round = w.round and c.reference = w.contact
            left join invitation_workplace iw on iw.round = w.round and iw.workplace = w.id and iw.own
            left join invitation i on i.round = iw.round and i.id = iw.invitation
            where w.merged_into is null and\s""";

    private static final String BOUNCE = """
            update contact c set bounced = c.email from workplace w
            where w.round = ? and c.round = w.round and c.reference = w.contact
                and (lower(c.email) = any (?) or w.id = any (?))
            returning w.id""";

    private final Database database;

    MailingTable(Database database) {
        this.database = database;
    }

    @Override
    public List<Recipient> recipients(Round round) {
        return database.list(RECIPIENT + "w.round = ? order by w.id", MailingTable::recipient, round.id());
    }

    @Override
    public Optional<Recipient> find(Round round, String workplace) {
        return database.find(RECIPIENT + "w.round = ? and w.id = ?", MailingTable::recipient, round.id(), workplace);
    }

    @Override
    public List<Recipient> recipientsOf(String address) {
        return database.list(
                RECIPIENT + "lower(c.email) = ? order by w.round, w.id",
                MailingTable::recipient,
                address.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> bounce(Round round, Collection<String> addresses, Collection<String> workplaces) {
        return database.list(
                BOUNCE,
                row -> row.getString(1),
                round.id(),
                addresses.stream()
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new),
                workplaces.toArray(new String[0]));
    }

    @Override
    public List<MailRun> runs(Round round) {
        return database.list(
                "select * from mail_run where round = ? order by number desc", MailingTable::run, round.id());
    }

    @Override
    public void add(Round round, MailRun run) {
        database.update(
                "insert into mail_run (round, kind, at, taken, refused, failed) values (?, ?, ?, ?, ?, ?)",
                round.id(),
                run.kind().word(),
                run.at(),
                run.taken(),
                run.refused(),
                run.failed());
    }

    private static MailRun run(ResultSet row) throws SQLException {
        return new MailRun(
                Letter.Kind.of(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getInt("taken"),
                row.getInt("refused"),
                row.getInt("failed"));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getString("round"),
                row.getString("id"),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("region"),
                row.getString("languages"),
                CaseState.of(row.getString("state")),
                row.getString("email"),
                row.getBoolean("bounced"),
                row.getString("invitation"),
                Database.moment(row, "reminded_at"));
    }
}
