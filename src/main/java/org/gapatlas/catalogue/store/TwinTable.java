package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.catalogue.TwinDecision;
import org.gapatlas.catalogue.TwinLog;
import org.gapatlas.database.Database;

/** Decisions about programmes that may be one, in PostgreSQL. */
@ApplicationScoped
class TwinTable implements TwinLog {

    /** The newest decision about each pair. */
    private static final String NEWEST =
            "with newest as (select distinct on (one, other) * from twin_decision %s order by one, other, id desc) ";

    private static final String SUPPLY = """
            select v.id, v.duration_months is not null and exists (
                select 1 from programme_offering o
                where o.version = v.number and o.seats is not null and o.municipality is not null
                and not o.cancelled) as known
            from programme_version v
            where v.id = any (?) and v.from_run <= ? and (v.until_run is null or v.until_run > ?) and v.status = any (?)
            and exists (select 1 from programme_target_role t where t.version = v.number)""";

    private final Database database;

    TwinTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(TwinDecision decision, long run) {
        database.update(
                "insert into twin_decision (one, other, verdict, counts, reason, said_by, said_at, run)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                decision.one(),
                decision.other(),
                decision.verdict().name(),
                decision.counts(),
                decision.reason(),
                decision.by(),
                decision.at(),
                run);
    }

    @Override
    public Optional<TwinDecision> find(String one, String other) {
        return database.find(
                "select * from twin_decision where one = ? and other = ? order by id desc limit 1",
                TwinTable::decision,
                one,
                other);
    }

    @Override
    public List<TwinDecision> saying(TwinDecision.Verdict verdict, int offset, int size) {
        return database.list(
                NEWEST.formatted("") + "select * from newest where verdict = ? order by id desc offset ? limit ?",
                TwinTable::decision,
                verdict.name(),
                offset,
                size);
    }

    @Override
    public long count(TwinDecision.Verdict verdict) {
        return database.find(
                        NEWEST.formatted("") + "select count(*) as n from newest where verdict = ?",
                        row -> row.getLong("n"),
                        verdict.name())
                .orElse(0L);
    }

    @Override
    public Set<String> decided() {
        return new HashSet<>(database.list(
                NEWEST.formatted("") + "select one || ' ' || other as pair from newest where verdict <> 'OPEN'",
                row -> row.getString("pair")));
    }

    @Override
    public List<TwinDecision> sameAs(String programme) {
        return database.list(
                NEWEST.formatted("where one = ? or other = ?")
                        + "select * from newest where verdict = 'SAME' order by one, other",
                TwinTable::decision,
                programme,
                programme);
    }

    /** The pairs that were the same after a run. */
    List<TwinDecision> same(long run) {
        return database.list(
                NEWEST.formatted("where run <= ?") + "select * from newest where verdict = 'SAME' order by one, other",
                TwinTable::decision,
                run);
    }

    /** Which programmes of the pairs were supply after a run, and whether it was known how many graduate where and when. */
    Map<String, Boolean> supply(List<TwinDecision> pairs, long run, List<String> statuses) {
        String[] ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toArray(String[]::new);
        var supply = new HashMap<String, Boolean>();
        database.list(
                SUPPLY,
                row -> supply.put(row.getString("id"), row.getBoolean("known")),
                ids,
                run,
                run,
                statuses.toArray(String[]::new));
        return supply;
    }

    private static TwinDecision decision(ResultSet row) throws SQLException {
        return new TwinDecision(
                row.getString("one"),
                row.getString("other"),
                TwinDecision.Verdict.valueOf(row.getString("verdict")),
                row.getString("counts"),
                row.getString("reason"),
                row.getString("said_by"),
                row.getTimestamp("said_at").toInstant());
    }
}
