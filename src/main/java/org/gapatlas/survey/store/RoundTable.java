package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundStore;

/** Rounds in PostgreSQL. */
@ApplicationScoped
class RoundTable implements RoundStore {

    private static final String ADD = """
            insert into round (id, survey, version, name, reference_date, horizon_years, opens_at, closes_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String REPLACE = """
            update round set name = ?, opens_at = ?, closes_at = ?, closed_at = ?, final_at = ? where id = ?""";

    private static final String DUE = """
            select * from round where not settled and (closed_at is not null or closes_at <= ?) order by id""";

    private final Database database;

    RoundTable(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Round round) {
        return database.update(
                        ADD,
                        round.id(),
                        round.survey(),
                        round.version(),
                        round.name(),
                        round.referenceDate(),
                        round.horizonYears(),
                        round.opensAt(),
                        round.closesAt())
                == 1;
    }

    @Override
    public void replace(Round round) {
        database.update(
                REPLACE,
                round.name(),
                round.opensAt(),
                round.closesAt(),
                round.closedAt(),
                round.finalAt(),
                round.id());
    }

    @Override
    public Optional<Round> find(String id) {
        return database.find("select * from round where id = ?", RoundTable::round, id);
    }

    @Override
    public List<Round> listDue(Instant now) {
        return database.list(DUE, RoundTable::round, now);
    }

    @Override
    public void settle(Round round, boolean settled) {
        database.update("update round set settled = ? where id = ?", settled, round.id());
    }

    @Override
    public List<Round> listAll() {
        return database.list("select * from round order by opens_at desc, id", RoundTable::round);
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getString("id"),
                row.getString("survey"),
                row.getString("version"),
                row.getString("name"),
                row.getObject("reference_date", LocalDate.class),
                row.getInt("horizon_years"),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                Database.moment(row, "closed_at"),
                Database.moment(row, "final_at"));
    }
}
