package org.gapatlas.survey.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Batch;
import org.gapatlas.survey.Imported;
import org.gapatlas.survey.RealisedEntry;
import org.gapatlas.survey.Round;

/** A file of realised plans on its way. */
final class RealisedBatch implements Batch<RealisedEntry> {

    private static final String COLUMNS =
            "workplace text collate \"C\", role text collate \"C\", stated integer, realised integer";

    private static final String COUNT = """
            select count(*) as read, count(*) filter (where r.role is null) as created,
                count(*) filter (where (r.stated, r.realised) <> (s.stated, s.realised)) as updated
            from staged_realised s
            left join realised r on r.round = ? and r.workplace = s.workplace and r.role = s.role""";

    private static final String MERGE = """
            insert into realised (round, workplace, role, stated, realised)
            select ?, workplace, role, stated, realised from staged_realised
            on conflict (round, workplace, role) do update set stated = excluded.stated, realised = excluded.realised
            where (realised.stated, realised.realised) <> (excluded.stated, excluded.realised)""";

    private final Round round;
    private final Staging staging;

    private RealisedBatch(Round round, Staging staging) {
        this.round = round;
        this.staging = staging;
    }

    static RealisedBatch open(Database database, Round round) {
        return new RealisedBatch(round, Staging.open(database.open(), "staged_realised", COLUMNS));
    }

    @Override
    public void add(RealisedEntry row) {
        staging.row(row.workplace(), row.role() == null ? "" : row.role(), row.stated(), row.realised());
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
        Imported rows = Database.list(
                        connection,
                        COUNT,
                        row -> {
                            long read = row.getLong("read");
                            long created = row.getLong("created");
                            long updated = row.getLong("updated");
                            return new Imported(read, created, updated, read - created - updated);
                        },
                        round.id())
                .get(0);
        Database.update(connection, MERGE, round.id());
        return rows;
    }
}
