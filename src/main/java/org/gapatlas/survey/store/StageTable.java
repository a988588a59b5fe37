package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.StageStore;
import org.gapatlas.survey.StageSum;

/** Sums over a step of the value chain, in one statement: single questions from the contents, plans from their lines. */
@ApplicationScoped
class StageTable implements StageStore {

    private static final String SUMS = """
            with answered as (
                select w.enterprise_group, w.id, w.round, r.revision, r.content -> 'answers' as answers,
                    coalesce(r.content #>> '{answers,has_needs}' = 'none', false) as needs_nobody
                from workplace w
                join revision r on r.round = w.round and r.workplace = w.id and r.revision = w.revision
                where w.round = ? and w.stage = ? and w.counts),
            planned as (
                select a.enterprise_group, c.question, c.halves
                from answered a
                left join lateral (
                    select sum(l.new_likely) as added, sum(l.replacement_likely) as replaced,
                        sum(l.upskill_likely) as trained, sum(l.reduction_likely) as reduced
                    from need_line l
                    where l.round = a.round and l.workplace = a.id and l.revision = a.revision) s on true
                cross join lateral (values
                    ('recruit_new', coalesce(s.added, case when a.needs_nobody then 0 end)),
                    ('recruit_replace', coalesce(s.replaced, case when a.needs_nobody then 0 end)),
                    ('upskill', s.trained), ('reduction', s.reduced)) as c (question, halves)),
            single as (
                select a.enterprise_group, e.key as question, 2 * (e.value #>> '{}')::bigint as halves
                from answered a cross join lateral jsonb_each(a.answers) e
                where e.key = any (?) and jsonb_typeof(e.value) = 'number')
            select question, enterprise_group, count(*) as workplaces, sum(halves)::bigint as halves
            from (select * from planned union all select * from single) said
            where question = any (?) and halves is not null
            group by question, enterprise_group order by question, enterprise_group""";

    private final Database database;

    StageTable(Database database) {
        this.database = database;
    }

    @Override
    public List<StageSum> sums(Round round, String stage, Map<String, String> concepts) {
        String[] questions = concepts.keySet().toArray(new String[0]);
        return database.list(SUMS, row -> sum(row, concepts), round.id(), stage, questions, questions);
    }

    private static StageSum sum(ResultSet row, Map<String, String> concepts) throws SQLException {
        String question = row.getString("question");
        return new StageSum(
                concepts.getOrDefault(question, question),
                row.getString("enterprise_group"),
                row.getLong("workplaces"),
                row.getLong("halves"));
    }
}
