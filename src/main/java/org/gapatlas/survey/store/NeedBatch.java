package org.gapatlas.survey.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Batch;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Imported;
import org.gapatlas.survey.NeedEntry;
import org.gapatlas.survey.Round;

/** A file of needs on its way: staged by COPY, compared with the current revisions, then added as new ones where it differs. */
final class NeedBatch implements Batch<NeedEntry> {

    private static final String COLUMNS = """
            workplace text collate "C", year smallint, role text collate "C", added integer, replacement integer,
            upskill integer, probability smallint""";

    /** In the order of their ids, so that two files never wait for each other in a ring. */
    private static final String LOCK = """
            select count(*) from (select 1 from workplace where round = ?
                and id in (select workplace from staged_need) order by id for update) locked""";

    private static final String COMPARE = """
            create temporary table compared_need on commit drop as
            select c.*, c.same < c.lines or c.lines is distinct from r.line_count as changed
            from (
                select w.round, s.workplace, w.revision, count(*) as lines, count(l.role) as found,
                    sum(2 * (s.added + s.replacement)) as hires,
                    count(l.role) filter (where l.certainty is null
                        and (l.new_likely, l.replacement_likely, l.upskill_likely, l.probability) is not distinct from
                            (2 * s.added, 2 * s.replacement, 2 * s.upskill, s.probability)) as same,
                    encode(sha256(convert_to(string_agg(concat_ws('|', s.year, s.role, s.added, s.replacement,
                        coalesce(s.upskill::text, '?'), coalesce(s.probability::text, '?')), E'\\n'
                        order by s.year, s.role), 'UTF8')), 'hex') as content_hash
                from staged_need s join workplace w on w.round = ? and w.id = s.workplace
                left join need_line l on l.round = w.round and l.workplace = w.id and l.revision = w.revision
                    and l.year = s.year and l.role = s.role and l.item = ''
                group by w.round, s.workplace, w.revision) c
            left join revision r on r.round = c.round and r.workplace = c.workplace and r.revision = c.revision""";

    private static final String REVISIONS = """
            insert into revision (round, workplace, revision, received_at, actor, state, content_hash, line_count)
            select round, workplace, revision + 1, ?, ?, ?, content_hash, lines
            from compared_need where changed order by workplace""";

    private static final String LINES = """
            insert into need_line (round, workplace, revision, year, role, item, probability,
                new_low, new_likely, new_high, replacement_low, replacement_likely, replacement_high,
                upskill_low, upskill_likely, upskill_high)
            select c.round, s.workplace, c.revision + 1, s.year, s.role, '', s.probability,
                2 * s.added, 2 * s.added, 2 * s.added, 2 * s.replacement, 2 * s.replacement, 2 * s.replacement,
                2 * s.upskill, 2 * s.upskill, 2 * s.upskill
            from staged_need s join compared_need c on c.workplace = s.workplace and c.changed
            order by s.workplace, s.year, s.role""";

    private static final String CASES = """
            update workplace w set state = ?, revision = w.revision + c.changed::integer,
                review = case when c.changed then 'received' else w.review end,
                hires = c.hires,
                changes = w.changes + 1
            from compared_need c
            where w.round = c.round and w.id = c.workplace and (c.changed or w.state <> ?)""";

    private static final String COUNT = """
            select coalesce(sum(lines), 0) as read, coalesce(sum(lines - found), 0) as created,
                coalesce(sum(found - same), 0) as updated, coalesce(sum(same), 0) as unchanged from compared_need""";

    private final Round round;
    private final String actor;
    private final Instant receivedAt;
    private final CaseState state;
    private final Staging staging;

    private NeedBatch(Round round, String actor, Instant receivedAt, CaseState state, Staging staging) {
        this.round = round;
        this.actor = actor;
        this.receivedAt = receivedAt;
        this.state = state;
        this.staging = staging;
    }

    static NeedBatch open(Database database, Round round, String actor, Instant receivedAt, CaseState state) {
        return new NeedBatch(round, actor, receivedAt, state, Staging.open(database.open(), "staged_need", COLUMNS));
    }

    @Override
    public void add(NeedEntry row) {
        staging.row(
                row.workplace(),
                row.year(),
                row.role(),
                row.added(),
                row.replacement(),
                row.upskill(),
                row.probability());
    }

    @Override
    public Imported merge() {
        try {
            return merge(staging.filled());
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    @Override
    public void close() {
        staging.close();
    }

    private Imported merge(Connection connection) throws SQLException {
        Database.update(connection, "analyze staged_need");
        Database.list(connection, LOCK, row -> row.getLong(1), round.id());
        Database.update(connection, "drop table if exists pg_temp.compared_need");
        Database.update(connection, COMPARE, round.id());
        Database.update(connection, "analyze compared_need");
        Database.update(connection, REVISIONS, receivedAt, actor, state.word());
        Database.update(connection, LINES);
        Database.update(connection, CASES, state.word(), state.word());
        Imported rows = Database.list(
                        connection,
                        COUNT,
                        row -> new Imported(
                                row.getLong("read"),
                                row.getLong("created"),
                                row.getLong("updated"),
                                row.getLong("unchanged")))
                .get(0);
        Database.learn(connection, rows.read(), "workplace", "revision", "need_line");
        return rows;
    }
}
