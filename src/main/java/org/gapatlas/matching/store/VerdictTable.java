package org.gapatlas.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gapatlas.database.Database;
import org.gapatlas.matching.ConceptKind;
import org.gapatlas.matching.Verdict;
import org.gapatlas.matching.VerdictLog;

/** Verdicts in PostgreSQL. */
@ApplicationScoped
class VerdictTable implements VerdictLog {

    private final Database database;

    VerdictTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(Verdict verdict) {
        database.update(
                "insert into word_verdict (concept, kind, language, wording, means, said_by, said_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                verdict.concept(),
                verdict.kind().name(),
                verdict.language(),
                verdict.wording(),
                verdict.means(),
                verdict.by(),
                verdict.at(),
                verdict.reason());
    }

    @Override
    public List<Verdict> list() {
        return database.list(
                "select * from word_verdict order by id",
                row -> new Verdict(
                        row.getString("concept"),
                        ConceptKind.valueOf(row.getString("kind")),
                        row.getString("language"),
                        row.getString("wording"),
                        row.getBoolean("means"),
                        row.getString("said_by"),
                        row.getTimestamp("said_at").toInstant(),
                        row.getString("reason")));
    }

    @Override
    public long count() {
        return database.find("select count(*) from word_verdict", row -> row.getLong(1))
                .orElse(0L);
    }
}
