package org.gapatlas.taxonomy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;
import org.gapatlas.taxonomy.VocabularyChanges;
import org.gapatlas.taxonomy.VocabularyShelf;
import org.gapatlas.taxonomy.VocabularyStage;

/**
 * Puts versions on the shelf. Two versions are compared by fingerprints of their concepts: what a concept is, and all labels
 * and relations that begin at it.
 */
@ApplicationScoped
class ShelfTable implements VocabularyShelf {

    /** The separator of what a line tells: no label holds it. */
    private static final String LINES = """
            create temporary table vocabulary_print on commit drop as
            with told as (
                select distinct uri, concat_ws(E'\\x1f', told, kind, nearness, language, type, code, status, text) as line
                from vocabulary_stage where stage = ?::uuid)
            select uri, md5(string_agg(line, E'\\x1e' order by line collate "C"))::uuid as fingerprint
            from told group by uri""";

    private static final String PRINT = """
            select encode(sha256(convert_to(coalesce(string_agg(uri || ' ' || fingerprint, ',' order by uri collate "C"), ''),
                'UTF8')), 'hex') from vocabulary_print""";

    private static final String CURRENT_PRINT = "select fingerprint from vocabulary_current where scheme = ?";

    private static final String CHANGES = """
            select count(*) filter (where old.uri is null) as created,
                count(*) filter (where old.fingerprint <> new.fingerprint) as updated,
                count(*) filter (where old.fingerprint = new.fingerprint) as unchanged,
                count(*) filter (where new.uri is null) as removed
            from (select u.uri, c.fingerprint from vocabulary_current v join vocabulary_concept c on c.version = v.number
                    join vocabulary_uri u on u.number = c.uri where v.scheme = ?) old
                full join (select p.uri, p.fingerprint from vocabulary_print p join vocabulary_stage s on s.uri = p.uri
                    where s.stage = ?::uuid and s.told = 'CONCEPT') new on new.uri = old.uri""";

    private static final String URIS = """
            insert into vocabulary_uri (uri)
            select uri from vocabulary_stage where stage = ?::uuid
            union select text from vocabulary_stage where stage = ?::uuid and told = 'RELATION'
            except select uri from vocabulary_uri""";

    private static final String CONCEPTS = """
            insert into vocabulary_concept (version, uri, kind, type, code, status, fingerprint)
            select ?, u.number, s.kind, s.type, s.code, s.status, p.fingerprint
            from vocabulary_stage s join vocabulary_uri u on u.uri = s.uri join vocabulary_print p on p.uri = s.uri
            where s.stage = ?::uuid and s.told = 'CONCEPT'""";

    private static final String LABELS = """
            insert into vocabulary_label (version, concept, language, kind, nearness, text)
            select distinct ?::bigint, u.number, s.language, s.kind, s.nearness, s.text
            from vocabulary_stage s join vocabulary_uri u on u.uri = s.uri
            where s.stage = ?::uuid and s.told = 'LABEL' order by 2, 3, 4, 5, 6""";

    private static final String RELATIONS = """
            insert into vocabulary_relation (version, source, kind, nearness, target)
            select distinct ?::bigint, u.number, s.kind, s.nearness, t.number
            from vocabulary_stage s join vocabulary_uri u on u.uri = s.uri join vocabulary_uri t on t.uri = s.text
            where s.stage = ?::uuid and s.told = 'RELATION' order by 2, 3, 5""";

    /** What the version holds is counted where it was told, before any of it is stored. */
    private static final String VERSION = """
            insert into vocabulary_version (number, scheme, concepts, labels, relations, languages, fingerprint)
            select ?, ?, count(*) filter (where told = 'CONCEPT'), count(*) filter (where told = 'LABEL'),
                count(*) filter (where told = 'RELATION'),
                coalesce(array_agg(distinct language) filter (where told = 'LABEL'), '{}'), ?
            from (select distinct told, uri, kind, nearness, language, text from vocabulary_stage
                where stage = ?::uuid) told""";

    private final Database database;

    ShelfTable(Database database) {
        this.database = database;
    }

    @Override
    public VocabularyStage stage() {
        return new StageTable(database);
    }

    @Override
    public VocabularyChanges put(String scheme, VocabularyStage stage, long run) {
        return database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                VocabularyChanges changes = changes(connection, scheme, stage.id());
                String print = text(connection, PRINT);
                if (!print.equals(text(connection, CURRENT_PRINT, scheme)))
                    store(connection, scheme, stage.id(), run, print);
                return changes;
            }
        });
    }

    @Override
    public VocabularyChanges compare(String scheme, VocabularyStage stage) {
        return database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return changes(connection, scheme, stage.id());
            }
        });
    }

    private static VocabularyChanges changes(Connection connection, String scheme, String stage) throws SQLException {
        Database.update(connection, LINES, stage);
        return Database.list(
                        connection,
                        CHANGES,
                        row -> new VocabularyChanges(
                                row.getInt("created"),
                                row.getInt("updated"),
                                row.getInt("unchanged"),
                                row.getInt("removed")),
                        scheme,
                        stage)
                .get(0);
    }

    private static void store(Connection connection, String scheme, String stage, long run, String print)
            throws SQLException {
        Database.update(connection, VERSION, run, scheme, print, stage);
        Database.update(connection, URIS, stage, stage);
        Database.learn(connection, Long.MAX_VALUE, "vocabulary_uri", "vocabulary_print");
        Database.update(connection, CONCEPTS, run, stage);
        Database.update(connection, LABELS, run, stage);
        Database.update(connection, RELATIONS, run, stage);
        Database.learn(connection, Long.MAX_VALUE, "vocabulary_concept", "vocabulary_label", "vocabulary_relation");
    }

    private static String text(Connection connection, String sql, Object... values) throws SQLException {
        return Database.list(connection, sql, row -> row.getString(1), values).stream()
                .findFirst()
                .orElse("");
    }
}
