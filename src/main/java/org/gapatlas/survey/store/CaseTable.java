package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.gapatlas.database.Database;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.CaseStore;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** Where each workplace stands, and the draft that it is writing, in PostgreSQL. */
@ApplicationScoped
class CaseTable implements CaseStore {

    private static final String LOCK = "select 1 from workplace where round = ? and id = ? for update";

    private static final String CASE = """
            select w.id, w.name, w.bucket, w.state, w.revision, w.changes, c.email, d.saved_at,
                coalesce(d.content, r.content) as content
            from workplace w left join contact c on c.round = w.round and c.reference = w.contact
            left join draft d on d.round = w.round and d.workplace = w.id
            left join revision r on r.round = w.round and r.workplace = w.id and r.revision = w.revision
            where w.round = ? and w.id = ?""";

    private static final String KEEP = """
            with kept as (
                insert into draft (round, workplace, content) values (?, ?, ?::jsonb)
                on conflict (round, workplace) do update set content = excluded.content, saved_at = now()),
            found as (
                select w.round, w.contact, ?::text as email from workplace w where w.round = ? and w.id = ?),
            erased as (
                delete from contact c using found f
                where c.round = f.round and c.reference = f.contact and f.email is null),
            told as (
                insert into contact (round, reference, email)
                select round, contact, email from found where email is not null
                on conflict (round, reference) do update set email = excluded.email)
            update workplace set state = ?, changes = ? where round = ? and id = ?""";

    private final Database database;
    private final ContentJson json;

    CaseTable(Database database, ContentJson json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public CaseFile get(Round round, String workplace) {
        return database.find(CASE, this::file, round.id(), workplace)
                .orElseThrow(() -> new NoSuchElementException(
                        "No workplace of (%s) has the id (%s).".formatted(round.id(), workplace)));
    }

    /** Locks first and reads then: a statement that waits for a lock sees what stood before it waited. */
    @Override
    public CaseFile lock(Round round, String workplace) {
        database.find(LOCK, row -> 1, round.id(), workplace);
        return get(round, workplace);
    }

    @Override
    public Map<String, Object> register(Round round, String workplace) {
        return database.find(
                        "select headcount, stage, attributes ->> 'workplace_languages' as languages from workplace"
                                + " where round = ? and id = ?",
                        CaseTable::register,
                        round.id(),
                        workplace)
                .orElse(Map.of());
    }

    private static Map<String, Object> register(ResultSet row) throws SQLException {
        var known = new TreeMap<String, Object>();
        known.put("headcount", row.getInt("headcount"));
        known.put("stage", List.of(row.getString("stage")));
        String languages = row.getString("languages");
        if (languages != null) known.put("workplace_languages", List.of(languages.split("\\s*;\\s*")));
        return known;
    }

    @Override
    public CaseState stateOf(Round round, CaseFile file) {
        return database.find(
                        "select state from revision where round = ? and workplace = ? and revision = ?",
                        row -> CaseState.of(row.getString("state")),
                        round.id(),
                        file.workplace(),
                        file.revision())
                .orElseThrow();
    }

    @Override
    public void keepDraft(Round round, CaseFile changed) {
        database.update(
                KEEP,
                round.id(),
                changed.workplace(),
                json.write(changed.form()),
                changed.email(),
                round.id(),
                changed.workplace(),
                changed.state().word(),
                changed.version(),
                round.id(),
                changed.workplace());
    }

    @Override
    public void move(Round round, CaseFile file, CaseState state) {
        database.update(
                "update workplace set state = ?, changes = changes + 1 where round = ? and id = ?",
                state.word(),
                round.id(),
                file.workplace());
    }

    /** The drafts stay as they are, and so do the tags that their writers hold. */
    @Override
    public List<Moved> moveAll(Round round, Collection<CaseState> from, CaseState to) {
        return database.list(
                "update workplace set state = ? where round = ? and state = any (?) returning id, bucket",
                row -> new Moved(row.getString("id"), row.getInt("bucket")),
                to.word(),
                round.id(),
                from.stream().map(CaseState::word).toArray(String[]::new));
    }

    private CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getString("id"),
                row.getString("name"),
                row.getInt("bucket"),
                CaseState.of(row.getString("state")),
                row.getInt("revision"),
                row.getLong("changes"),
                json.form(row.getString("content")),
                row.getString("email"),
                at(row.getTimestamp("saved_at")));
    }

    private static @Nullable Instant at(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
