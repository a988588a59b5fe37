package org.gapatlas.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gapatlas.database.Database;
import org.gapatlas.matching.Aside;
import org.gapatlas.matching.AsideLog;

/** Wordings that were set aside, in PostgreSQL. */
@ApplicationScoped
class AsideTable implements AsideLog {

    private final Database database;

    AsideTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(Aside aside) {
        database.update(
                "insert into word_aside (language, wording, aside, said_by, said_at, reason) values (?, ?, ?, ?, ?, ?)",
                aside.language(),
                aside.wording(),
                aside.aside(),
                aside.by(),
                aside.at(),
                aside.reason());
    }

    @Override
    public List<Aside> list() {
        return database.list(
                "select * from word_aside order by id",
                row -> new Aside(
                        row.getString("language"),
                        row.getString("wording"),
                        row.getBoolean("aside"),
                        row.getString("said_by"),
                        row.getTimestamp("said_at").toInstant(),
                        row.getString("reason")));
    }
}
