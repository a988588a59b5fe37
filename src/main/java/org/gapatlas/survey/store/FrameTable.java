package org.gapatlas.survey.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Batch;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.FrameFilter;
import org.gapatlas.survey.FrameRow;
import org.gapatlas.survey.FrameStore;
import org.gapatlas.survey.Progress;
import org.gapatlas.survey.ReviewState;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Workplace;
import org.jspecify.annotations.Nullable;

/** The frame in PostgreSQL. */
@ApplicationScoped
class FrameTable implements FrameStore {

    private static final String PROGRESS = """
            select %s as part, count(*) as workplaces, count(*) filter (where counts) as answered,
                coalesce(sum(headcount), 0) as headcount,
                coalesce(sum(headcount) filter (where counts), 0) as answered_headcount
            from workplace where round = ? and state <> 'out_of_scope'
            group by 1 order by 1""";

    private static final String WORKPLACES = """
            select id, name, municipality, region, stage, size_class, headcount, enterprise_group, org_id, illustrative,
                state, revision, review, merged_into, reason
            from workplace where\s""";

    private static final String OF = """
            round = ? and (?::text is null or state = ?) and (?::text is null or (review = ? and revision > 0))""";

    private final Database database;
    private final ObjectMapper json;

    FrameTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Batch<FrameRow> open(Round round) {
        return FrameBatch.open(database, json, round);
    }

    @Override
    public Map<String, Integer> numbered(Round round) {
        return database.in(connection -> {
            var numbers = new HashMap<String, Integer>();
            try (var statement = Database.prepared(connection, "select id from workplace where round = ?", round.id());
                    var rows = statement.executeQuery()) {
                while (rows.next()) numbers.put(rows.getString(1), numbers.size());
            }
            return numbers;
        });
    }

    @Override
    public long count(Round round, FrameFilter which) {
        return database.find("select count(*) from workplace where " + OF, row -> row.getLong(1), values(round, which))
                .orElseThrow();
    }

    @Override
    public List<Workplace> list(Round round, FrameFilter which, int offset, int size) {
        return database.list(
                WORKPLACES + OF + " order by id limit " + size + " offset " + offset,
                FrameTable::workplace,
                values(round, which));
    }

    /** Each condition is there twice: once to ask whether it is asked for at all. */
    private static @Nullable Object[] values(Round round, FrameFilter which) {
        String state = which.state() == null ? null : which.state().word();
        String review = which.review() == null ? null : which.review().word();
        return new @Nullable Object[] {round.id(), state, state, review, review};
    }

    @Override
    public List<Workplace> twins(Round round, Workplace workplace) {
        return database.list(
                WORKPLACES
                        + "round = ? and id <> ? and merged_into is null"
                        + " and (enterprise_group = ? or org_id = ?) order by id",
                FrameTable::workplace,
                round.id(),
                workplace.id(),
                workplace.group(),
                workplace.orgId());
    }

    @Override
    public List<Workplace> list(Round round, Collection<String> ids) {
        return database.list(
                WORKPLACES + "round = ? and id = any (?) and merged_into is null order by id",
                FrameTable::workplace,
                round.id(),
                ids.toArray(new String[0]));
    }

    @Override
    public Optional<Workplace> find(Round round, String id) {
        return database.find(WORKPLACES + "round = ? and id = ?", FrameTable::workplace, round.id(), id);
    }

    @Override
    public void settle(Round round, String workplace, @Nullable String into, @Nullable String reason) {
        database.update(
                "update workplace set merged_into = ?, reason = ? where round = ? and id = ?",
                into,
                reason,
                round.id(),
                workplace);
    }

    @Override
    public List<Progress> progress(Round round, Progress.By by) {
        return database.list(
                PROGRESS.formatted(column(by)),
                row -> new Progress(
                        row.getString("part"),
                        row.getLong("workplaces"),
                        row.getLong("answered"),
                        row.getLong("headcount"),
                        row.getLong("answered_headcount")),
                round.id());
    }

    private static String column(Progress.By by) {
        return switch (by) {
            case REGION -> "region";
            case SIZE -> "size_class";
            case STAGE -> "stage";
            case NONE -> "null::text";
        };
    }

    private static Workplace workplace(ResultSet row) throws SQLException {
        return new Workplace(
                row.getString("id"),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("region"),
                row.getString("stage"),
                row.getString("size_class"),
                row.getInt("headcount"),
                row.getString("enterprise_group"),
                row.getString("org_id"),
                row.getBoolean("illustrative"),
                CaseState.of(row.getString("state")),
                row.getInt("revision"),
                ReviewState.of(row.getString("review")),
                row.getString("merged_into"),
                row.getString("reason"));
    }
}
