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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gapatlas.database.Database;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.FiledNeeds;
import org.gapatlas.survey.NeedEntry;
import org.gapatlas.survey.NeedLine;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.ResponseStore;
import org.gapatlas.survey.Revision;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.StoredAnswer;
import org.jspecify.annotations.Nullable;

/** Drafts and revisions in PostgreSQL. A submission is one statement, so that it costs one way to the database. */
@ApplicationScoped
class ResponseTable implements ResponseStore {

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

    private static final String SUBMIT = """
            with added as (
                insert into revision (round, workplace, revision, received_at, actor, state, questionnaire_hash, content,
                    content_hash, dropped, line_count, unknowns, own_words, request_key, draft)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?)
                returning round, workplace, revision),
            lines as (
                insert into need_line (round, workplace, revision, year, role, item, level_from, level_to, certainty,
                    new_low, new_likely, new_high, replacement_low, replacement_likely, replacement_high,
                    upskill_low, upskill_likely, upskill_high, reduction_low, reduction_likely, reduction_high)
                select a.*, l.* from added a, jsonb_to_recordset(?::jsonb) as l (year smallint, role text, item text,
                    level_from smallint, level_to smallint, certainty text,
                    new_low integer, new_likely integer, new_high integer,
                    replacement_low integer, replacement_likely integer, replacement_high integer,
                    upskill_low integer, upskill_likely integer, upskill_high integer,
                    reduction_low integer, reduction_likely integer, reduction_high integer)),
            told as (
                insert into contact (round, reference, email)
                select w.round, w.contact, e.email from (select ?::text as email) e, added a
                join workplace w on w.round = a.round and w.id = a.workplace where e.email is not null
                on conflict (round, reference) do update set email = excluded.email),
            done as (
                delete from draft d using added a where d.round = a.round and d.workplace = a.workplace)
            update workplace w set state = ?, review = 'received', hires = ?, revision = a.revision,
                changes = w.changes + 1
            from added a where w.round = a.round and w.id = a.workplace""";

    private static final String ALL = """
            select w.id, r.revision, r.received_at, r.content, l.year, l.role, l.new_likely / 2 as added,
                l.replacement_likely / 2 as replacement, l.upskill_likely / 2 as upskill, l.probability
            from workplace w
            join revision r on r.round = w.round and r.workplace = w.id and r.revision = w.revision
            left join need_line l on r.content is null
                and l.round = r.round and l.workplace = r.workplace and l.revision = r.revision
            where w.round = ? and w.counts
            order by w.id, l.year, l.role""";

    /** The latest answer that counts of another round that opened before, where the workplace was asked too. */
    private static final String BEFORE = """
            select w.round, r.revision, r.content from round o
            join workplace w on w.round = o.id and w.id = ?
            join revision r on r.round = w.round and r.workplace = w.id and r.revision = w.revision
            where o.id <> ? and o.opens_at < ?
            order by o.opens_at desc limit 1""";

    /** The same, but its own answer of this round where it has one. */
    private static final String LAST = """
            select w.round, r.revision, r.content from round o
            join workplace w on w.round = o.id and w.id = ?
            join revision r on r.round = w.round and r.workplace = w.id and r.revision = w.revision
            where o.id = ? or o.opens_at < ?
            order by o.id = ? desc, o.opens_at desc limit 1""";

    private static final String LINES = """
            select workplace as id, year, role, new_likely / 2 as added, replacement_likely / 2 as replacement,
                upskill_likely / 2 as upskill, probability
            from need_line where round = ? and workplace = ? and revision = ? order by role, year""";

    private static final String RECEIPT = "select revision, received_at, content_hash, dropped, draft from revision ";

    private final Database database;
    private final ContentJson json;

    ResponseTable(Database database, ContentJson json) {
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
    public ResponseForm previous(Round round, String workplace) {
        return database.find(LAST, row -> said(row, workplace), workplace, round.id(), round.opensAt(), round.id())
                .orElse(ResponseForm.EMPTY);
    }

    @Override
    public ResponseForm before(Round round, String workplace) {
        return database.find(BEFORE, row -> said(row, workplace), workplace, round.id(), round.opensAt())
                .orElse(ResponseForm.EMPTY);
    }

    @Override
    public List<Receipt> receipts(Round round, String workplace) {
        return database.list(
                RECEIPT + "where round = ? and workplace = ? order by revision desc",
                this::receipt,
                round.id(),
                workplace);
    }

    @Override
    public Optional<ResponseForm> findContent(Round round, String workplace, int revision) {
        return database.find(
                "select round, revision, content from revision where round = ? and workplace = ? and revision = ?",
                row -> said(row, workplace),
                round.id(),
                workplace,
                revision);
    }

    @Override
    public Map<String, Object> register(Round round, String workplace) {
        return database.find(
                        "select headcount, stage, attributes ->> 'workplace_languages' as languages from workplace"
                                + " where round = ? and id = ?",
                        ResponseTable::register,
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

    private ResponseForm said(ResultSet row, String workplace) throws SQLException {
        String content = row.getString("content");
        return content == null ? lines(row.getString("round"), workplace, row.getInt("revision")) : json.form(content);
    }

    /** An answer that came as a file, as the response that would have said the same. */
    private ResponseForm lines(String round, String workplace, int revision) {
        var needs = new FiledNeeds();
        database.list(LINES, row -> needs.add(line(row)), round, workplace, revision);
        return needs.toForm();
    }

    @Override
    public Optional<Sent> findSent(Round round, String workplace, String key) {
        return database.find(
                RECEIPT + "where round = ? and workplace = ? and request_key = ?",
                row -> new Sent(receipt(row), row.getLong("draft")),
                round.id(),
                workplace,
                key);
    }

    @Override
    public Optional<Receipt> findReceipt(Round round, String workplace, int revision) {
        return database.find(
                RECEIPT + "where round = ? and workplace = ? and revision = ?",
                this::receipt,
                round.id(),
                workplace,
                revision);
    }

    @Override
    public boolean isFiled(Round round, CaseFile file) {
        return database.find(
                        "select content is null as filed from revision where round = ? and workplace = ? and revision = ?",
                        row -> row.getBoolean("filed"),
                        round.id(),
                        file.workplace(),
                        file.revision())
                .orElse(false);
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
    public @Nullable String contentHash(Round round, CaseFile file) {
        return findReceipt(round, file.workplace(), file.revision())
                .map(Receipt::contentHash)
                .orElse(null);
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

    @Override
    public void submit(Round round, CaseFile file, Revision revision) {
        Receipt receipt = revision.receipt();
        database.update(
                SUBMIT,
                round.id(),
                file.workplace(),
                receipt.revision(),
                receipt.receivedAt(),
                revision.actor(),
                revision.state().word(),
                revision.questionnaireHash(),
                json.write(revision.content()),
                receipt.contentHash(),
                json.write(receipt.dropped()),
                revision.lines().size(),
                revision.unknowns(),
                revision.ownWords(),
                revision.key(),
                revision.draft(),
                json.write(revision.lines().stream().map(LineJson::of).toList()),
                revision.email(),
                revision.state().word(),
                hires(revision.lines()));
    }

    /** The likely heads of all lines, new and replacement, in halves; what nobody knows adds nothing. */
    private static long hires(List<NeedLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.recruitNew(), line.recruitReplace()))
                .flatMap(heads -> Optional.ofNullable(heads.likely()).stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    @Override
    public void each(Round round, Consumer<StoredAnswer> answers) {
        try (var cursor = Cursor.open(database.open(), ALL, this::answer, round.id())) {
            cursor.forEachRemaining(answers);
        }
    }

    private StoredAnswer answer(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return new StoredAnswer(
                row.getString("id"),
                row.getInt("revision"),
                row.getTimestamp("received_at").toInstant(),
                content == null ? null : json.form(content),
                row.getString("role") == null ? null : line(row));
    }

    private static NeedEntry line(ResultSet row) throws SQLException {
        return new NeedEntry(
                row.getString("id"),
                row.getInt("year"),
                row.getString("role"),
                row.getInt("added"),
                row.getInt("replacement"),
                Database.whole(row, "upskill"),
                Database.whole(row, "probability"));
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

    private Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getInt("revision"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("content_hash"),
                json.texts(row.getString("dropped")));
    }
}
