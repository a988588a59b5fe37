package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;
import org.gapatlas.survey.AnswerArchive;
import org.gapatlas.survey.FrozenAnswers;
import org.gapatlas.survey.Horizon;
import org.gapatlas.survey.NeedRows;
import org.gapatlas.survey.Round;

/**
 * Frozen answers in PostgreSQL. Freezing copies every workplace's attributes and the number of the revision that counts; the
 * lines themselves never change, so they are read where they lie.
 */
@ApplicationScoped
class FrozenTable implements AnswerArchive {

    /** One statement sees one moment. The hash covers the revisions' contents, not only their numbers. */
    private static final String FREEZE = """
            with kept as (
                insert into frozen_workplace (round, frozen, bucket, enterprise_group, workplace, municipality, stage,
                    size_class, headcount, plan_probability, revision)
                select round, ?, bucket, enterprise_group, id, municipality, stage, size_class, headcount,
                    plan_probability, case when counts then revision end
                from workplace where round = ? order by bucket, enterprise_group, id
                returning *)
            insert into frozen_answers (id, round, frozen_at, first_year, last_year, own_read, workplaces, answered,
                line_count, unknowns, own_words, illustrative, hash)
            select ?, ?, ?, ?, ?, ?, count(*), count(k.revision), coalesce(sum(r.line_count), 0) + ?,
                coalesce(sum(r.unknowns), 0), coalesce(sum(r.own_words), 0) - ?,
                coalesce(bool_or(w.illustrative), false),
                encode(sha256(convert_to(coalesce(string_agg(concat_ws(chr(31), k.bucket, k.enterprise_group,
                    k.workplace, k.municipality, k.stage, k.size_class, k.headcount,
                    coalesce(k.plan_probability::text, '?'), coalesce(k.revision::text, '?'),
                    coalesce(r.content_hash, '?')), E'\\n'
                    order by k.bucket, k.enterprise_group, k.workplace), '') || ?, 'UTF8')), 'hex')
            from kept k join workplace w on w.round = k.round and w.id = k.workplace
                left join revision r
                on r.round = k.round and r.workplace = k.workplace and r.revision = k.revision""";

    private static final String ROWS = """
            select f.workplace, f.enterprise_group, f.municipality, f.stage, f.size_class, f.headcount, l.role, l.year,
                l.new_likely, l.replacement_likely, l.upskill_likely, l.probability, l.certainty, f.plan_probability
            from frozen_workplace f join need_line l
                on l.round = f.round and l.workplace = f.workplace and l.revision = f.revision
            where f.round = ? and f.frozen = ? and f.bucket between ? and ?
            order by f.bucket, f.enterprise_group, f.workplace""";

    /** The same where own words were read: the lines of both tables. A table without any is not looked into. */
    private static final String ROWS_WITH_OWN = ROWS.replace("join need_line l", """
            join (
                select null as frozen, round, workplace, revision, year, role, certainty, probability,
                    new_likely, replacement_likely, upskill_likely from need_line
                union all
                select frozen, round, workplace, revision, year, role, certainty, null,
                    new_likely, replacement_likely, upskill_likely from frozen_line) l""")
            .replace("where f.round", "and (l.frozen is null or l.frozen = f.frozen) where f.round");

    private static final String RESPONDENTS = """
            select workplace, enterprise_group, municipality, stage, size_class, headcount, revision
            from frozen_workplace where round = ? and frozen = ? and revision is not null
            order by bucket, enterprise_group, workplace""";

    private final Database database;
    private final RoundTable rounds;
    private final OwnWordTable ownWords;
    private final Clock clock;

    FrozenTable(Database database, RoundTable rounds, OwnWordTable ownWords, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.ownWords = ownWords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FrozenAnswers freeze(String id) {
        Round round = rounds.find(id)
                .orElseThrow(() -> new NoSuchElementException("No round has the id (%s).".formatted(id)));
        String frozen = TimeOrdered.at(clock.instant()).toString();
        Horizon horizon = round.horizon();
        OwnWordTable.Read read = ownWords.keep(round, frozen);
        database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return Database.update(
                        connection,
                        FREEZE,
                        frozen,
                        id,
                        frozen,
                        id,
                        clock.instant(),
                        horizon.first(),
                        horizon.last(),
                        read.needs(),
                        read.lines(),
                        read.needs(),
                        read.told());
            }
        });
        FrozenAnswers answers = get(frozen);
        database.in(connection -> Database.learn(connection, answers.workplaces(), "frozen_workplace"));
        return answers;
    }

    @Override
    @Transactional
    public FrozenAnswers get(String id) {
        return database.find("select * from frozen_answers where id = ?", FrozenTable::answers, id)
                .orElseThrow(() -> new NoSuchElementException("No frozen answers have the id (%s).".formatted(id)));
    }

    @Override
    public NeedRows rows(String id, int firstBucket, int lastBucket) {
        FrozenAnswers answers = get(id);
        String sql = answers.ownRead() == 0 ? ROWS : ROWS_WITH_OWN;
        return new NeedCursor(Cursor.open(
                database.open(), sql, new NeedCursor.Reader(), answers.round(), id, firstBucket, lastBucket));
    }

    @Override
    public Stream<Respondent> respondents(String id) {
        var cursor = Cursor.open(database.open(), RESPONDENTS, FrozenTable::respondent, get(id).round(), id);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(cursor::close);
    }

    private static Respondent respondent(ResultSet row) throws SQLException {
        return new Respondent(
                row.getString("workplace"),
                row.getString("enterprise_group"),
                row.getString("municipality"),
                row.getString("stage"),
                row.getString("size_class"),
                row.getInt("headcount"),
                row.getInt("revision"));
    }

    private static FrozenAnswers answers(ResultSet row) throws SQLException {
        return new FrozenAnswers(
                row.getString("id"),
                row.getString("round"),
                new Horizon(row.getInt("first_year"), row.getInt("last_year")).years(),
                row.getInt("workplaces"),
                row.getInt("answered"),
                row.getLong("line_count"),
                row.getInt("unknowns"),
                row.getInt("own_words"),
                row.getInt("own_read"),
                row.getBoolean("illustrative"),
                row.getString("hash"));
    }
}
