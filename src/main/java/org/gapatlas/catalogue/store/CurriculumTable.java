package org.gapatlas.catalogue.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gapatlas.catalogue.Changes;
import org.gapatlas.catalogue.Curricula;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.database.Database;
import org.gapatlas.kernel.Digest;

/** Curricula in PostgreSQL, in versions. */
@ApplicationScoped
class CurriculumTable implements Curricula {

    private static final String COMPARE = """
            select s.key as id, s.body, c.number, c.fingerprint from import_stage s
            left join curriculum_version c on c.id = s.key and c.until_run is null
            where s.stage = ?::uuid and s.kind = 'CURRICULUM'
            and s.seq = (select max(l.seq) from import_stage l
                where l.stage = s.stage and l.kind = s.kind and l.key = s.key)
            order by s.key""";

    private final Database database;

    CurriculumTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Curriculum> find(String id) {
        return database.find(
                "select body from curriculum_version where id = ? and until_run is null",
                row -> StoredJson.read(row.getString("body"), new TypeReference<Curriculum>() {}),
                id);
    }

    Changes compare(String source, String stage) {
        return database.list(COMPARE, CurriculumTable::pair, stage).stream()
                .map(Pair::change)
                .reduce(Changes.NONE, Changes::plus);
    }

    Changes put(String source, String stage, long run) {
        Changes changes = Changes.NONE;
        for (Pair pair : database.list(COMPARE, CurriculumTable::pair, stage)) {
            changes = changes.plus(pair.change());
            if (pair.change() == Changes.UNCHANGED) continue;
            if (pair.standing() != null)
                database.update("update curriculum_version set until_run = ? where number = ?", run, pair.standing());
            database.update(
                    "insert into curriculum_version (id, source, from_run, fingerprint, body) values (?, ?, ?, ?, ?)",
                    pair.id(),
                    source,
                    run,
                    pair.fingerprint(),
                    pair.body());
        }
        return changes;
    }

    private static Pair pair(java.sql.ResultSet row) throws java.sql.SQLException {
        String body = row.getString("body");
        String fingerprint = Digest.sha256(body);
        long number = row.getLong("number");
        return row.wasNull()
                ? new Pair(row.getString("id"), body, fingerprint, null, Changes.CREATED)
                : new Pair(
                        row.getString("id"),
                        body,
                        fingerprint,
                        number,
                        fingerprint.equals(row.getString("fingerprint")) ? Changes.UNCHANGED : Changes.UPDATED);
    }

    /** A curriculum as it is told, beside the version that stands. */
    private record Pair(
            String id,
            String body,
            String fingerprint,
            @org.jspecify.annotations.Nullable Long standing,
            Changes change) {}
}
