package org.gapatlas.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.Wish;
import org.gapatlas.survey.WishStore;
import org.jspecify.annotations.Nullable;

/** Workplaces that were asked to be added, in PostgreSQL. */
@ApplicationScoped
class WishTable implements WishStore {

    private static final String ADD = """
            insert into asked_workplace (round, id, name, municipality, org_id, headcount, asked_by, asked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    WishTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(Round round, Wish wish) {
        database.update(
                ADD,
                round.id(),
                UUID.fromString(wish.id()),
                wish.name(),
                wish.municipality(),
                wish.orgId(),
                wish.headcount(),
                wish.askedBy(),
                wish.askedAt());
    }

    @Override
    public List<Wish> waiting(Round round) {
        return database.list(
                "select * from asked_workplace where round = ? and state = 'waiting' order by asked_at, id",
                WishTable::wish,
                round.id());
    }

    @Override
    public Optional<Wish> lock(Round round, String id) {
        return database.find(
                "select * from asked_workplace where round = ? and id::text = ? and state = 'waiting' for update",
                WishTable::wish,
                round.id(),
                id);
    }

    @Override
    public void decide(Round round, Wish wish, @Nullable String workplace) {
        database.update(
                "update asked_workplace set state = ?, workplace = ? where round = ? and id = ?",
                workplace == null ? "declined" : "accepted",
                workplace,
                round.id(),
                UUID.fromString(wish.id()));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getString("id"),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("org_id"),
                Database.whole(row, "headcount"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant());
    }
}
