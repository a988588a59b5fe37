package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.gapatlas.database.Database;
import org.gapatlas.survey.AnswerStore;
import org.gapatlas.survey.FiledNeeds;
import org.gapatlas.survey.NeedEntry;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.StoredAnswer;

/** What the answers say, in PostgreSQL: what came as a form as it was written, what came as a file as the form that would have said the same. */
@ApplicationScoped
class AnswerTable implements AnswerStore {

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

    private final Database database;
    private final ContentJson json;

    AnswerTable(Database database, ContentJson json) {
        this.database = database;
        this.json = json;
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
    public Optional<ResponseForm> findContent(Round round, String workplace, int revision) {
        return database.find(
                "select round, revision, content from revision where round = ? and workplace = ? and revision = ?",
                row -> said(row, workplace),
                round.id(),
                workplace,
                revision);
    }

    @Override
    public void each(Round round, Consumer<StoredAnswer> answers) {
        try (var cursor = Cursor.open(database.open(), ALL, this::answer, round.id())) {
            cursor.forEachRemaining(answers);
        }
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
}
