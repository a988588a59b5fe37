package org.gapatlas.survey.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.survey.Batch;
import org.gapatlas.survey.FrameFilter;
import org.gapatlas.survey.FrameRow;
import org.gapatlas.survey.FrameStore;
import org.gapatlas.survey.Progress;
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
        return WorkplaceRow.count(where(which), parameters(round, which));
    }

    @Override
    public List<Workplace> list(Round round, FrameFilter which, int offset, int size) {
        return WorkplaceRow.<WorkplaceRow>find(where(which) + " order by id", parameters(round, which))
                .range(offset, offset + size - 1)
                .stream()
                .map(WorkplaceRow::toWorkplace)
                .toList();
    }

    private static String where(FrameFilter which) {
        return "round = :round"
                + (which.state() == null ? "" : " and state = :state")
                + (which.review() == null ? "" : " and review = :review and revision > 0");
    }

    private static Map<String, Object> parameters(Round round, FrameFilter which) {
        var parameters = new HashMap<String, Object>(Map.of("round", round.id()));
        if (which.state() != null) parameters.put("state", which.state().word());
        if (which.review() != null) parameters.put("review", which.review().word());
        return parameters;
    }

    @Override
    public List<Workplace> twins(Round round, Workplace workplace) {
        return WorkplaceRow.<WorkplaceRow>list(
                        "round = ?1 and id <> ?2 and mergedInto is null and (group = ?3 or orgId = ?4) order by id",
                        round.id(),
                        workplace.id(),
                        workplace.group(),
                        workplace.orgId() == null ? "" : workplace.orgId())
                .stream()
                .map(WorkplaceRow::toWorkplace)
                .toList();
    }

    @Override
    public List<Workplace> list(Round round, Collection<String> ids) {
        return WorkplaceRow.<WorkplaceRow>list(
                        "round = ?1 and id in ?2 and mergedInto is null order by id", round.id(), ids)
                .stream()
                .map(WorkplaceRow::toWorkplace)
                .toList();
    }

    @Override
    public Optional<Workplace> find(Round round, String id) {
        return WorkplaceRow.<WorkplaceRow>findByIdOptional(new WorkplaceRow.Key(round.id(), id))
                .map(WorkplaceRow::toWorkplace);
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
}
