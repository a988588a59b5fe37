package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.database.Database;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Chase;
import org.gapatlas.survey.MonitorStore;
import org.gapatlas.survey.Progress;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Targets;
import org.jspecify.annotations.Nullable;

/** How rounds stand, from PostgreSQL. */
@ApplicationScoped
class MonitorTable implements MonitorStore {

    private static final String COUNTS = """
            select w.region, w.stage, w.size_class, w.state, w.counts, count(*) as workplaces, sum(w.headcount) as headcount,
                count(*) filter (where c.bounced = c.email) as bounced
            from workplace w left join contact c on c.round = w.round and c.reference = w.contact
            where w.round = ? group by 1, 2, 3, 4, 5""";

    /** The formula stands at the face. Heads are stored in halves; a workplace without lines needs nobody. */
    private static final String CHASE = """
            with said as (
                select w.stage, w.headcount::float8 as x, coalesce(w.hires, 0) / 2.0::float8 as y
                from workplace w where w.round = ? and w.counts and w.headcount > 0),
            spread as (
                select s.stage, count(*) as answers,
                    percentile_cont(0.5) within group (order by power(s.y / s.x - r.ratio, 2)) as variance
                from said s join (select stage, sum(y) / sum(x) as ratio from said group by stage) r using (stage)
                group by s.stage),
            pooled as (
                select percentile_cont(0.5) within group (order by power(s.y / s.x - r.ratio, 2)) as variance
                from said s, (select sum(y) / sum(x) as ratio from said) r),
            silent as (
                select w.*, power(w.headcount, 2) * case when s.answers >= 3 then s.variance else p.variance end as part
                from workplace w cross join pooled p left join spread s on s.stage = w.stage
                where w.round = ? and not w.counts and w.state <> 'out_of_scope'),
            weighed as (select *, part / nullif(sum(part) over (), 0) as share from silent)
            select s.id, s.name, s.municipality, s.stage, s.headcount, s.state, s.share, i.sent_at, i.opened_at,
                i.reminded_at, coalesce(c.bounced = c.email, false) as bounced, c.email is not null as mailed
            from weighed s
            left join contact c on c.round = s.round and c.reference = s.contact
            left join invitation_workplace iw on iw.round = s.round and iw.workplace = s.id and iw.own
            left join invitation i on i.round = iw.round and i.id = iw.invitation
            where s.state <> 'refused'
            order by s.share desc nulls last, s.headcount desc, s.id limit ?""";

    private static final String OVERVIEW = """
            select round, count(*) as workplaces, count(*) filter (where counts) as answered,
                coalesce(sum(headcount), 0) as headcount,
                coalesce(sum(headcount) filter (where counts), 0) as answered_headcount
            from workplace where state <> 'out_of_scope' group by round""";

    private static final String KEEP = """
            insert into response_target (round, grouping, part, per_cent) values (?, ?, ?, ?)
            on conflict (round, grouping, part) do update set per_cent = excluded.per_cent""";

    private final Database database;

    MonitorTable(Database database) {
        this.database = database;
    }

    @Override
    public List<Count> counts(Round round) {
        return database.list(
                COUNTS,
                row -> new Count(
                        row.getString("region"),
                        row.getString("stage"),
                        row.getString("size_class"),
                        CaseState.of(row.getString("state")),
                        row.getBoolean("counts"),
                        row.getLong("workplaces"),
                        row.getLong("headcount"),
                        row.getLong("bounced")),
                round.id());
    }

    @Override
    public List<Chase> chase(Round round, int most) {
        return database.list(CHASE, MonitorTable::chase, round.id(), round.id(), most);
    }

    @Override
    public Map<String, Progress> overview() {
        var rounds = new HashMap<String, Progress>();
        database.list(
                OVERVIEW,
                row -> rounds.put(
                        row.getString("round"),
                        new Progress(
                                null,
                                row.getLong("workplaces"),
                                row.getLong("answered"),
                                row.getLong("headcount"),
                                row.getLong("answered_headcount"))));
        return rounds;
    }

    @Override
    public Targets targets(Round round) {
        var size = new LinkedHashMap<>(Targets.USUAL.size());
        var others = new HashMap<String, Integer>();
        database.list(
                "select grouping, part, per_cent from response_target where round = ?",
                row -> (row.getString("grouping").equals("size") ? size : others)
                        .put(
                                row.getString(row.getString("grouping").equals("size") ? "part" : "grouping"),
                                row.getInt("per_cent")),
                round.id());
        return new Targets(
                size,
                others.getOrDefault("region", Targets.USUAL.region()),
                others.getOrDefault("stage", Targets.USUAL.stage()));
    }

    @Override
    public void keep(Round round, Targets targets) {
        targets.size().forEach((part, perCent) -> database.update(KEEP, round.id(), "size", part, perCent));
        database.update(KEEP, round.id(), "region", "", targets.region());
        database.update(KEEP, round.id(), "stage", "", targets.stage());
    }

    private static Chase chase(ResultSet row) throws SQLException {
        boolean bounced = row.getBoolean("bounced");
        return new Chase(
                row.getString("id"),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("stage"),
                row.getInt("headcount"),
                CaseState.of(row.getString("state")),
                share(row),
                Database.moment(row, "sent_at"),
                Database.moment(row, "opened_at"),
                Database.moment(row, "reminded_at"),
                bounced,
                !bounced && row.getBoolean("mailed"));
    }

    private static @Nullable Double share(ResultSet row) throws SQLException {
        double share = row.getDouble("share");
        return row.wasNull() ? null : share;
    }
}
