package org.gapatlas.taxonomy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;
import org.gapatlas.taxonomy.Concept;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.Nearness;
import org.gapatlas.taxonomy.Vocabularies;
import org.gapatlas.taxonomy.VocabularyArchive;
import org.gapatlas.taxonomy.VocabularyVersion;
import org.jspecify.annotations.Nullable;

/** What the versions on the shelf say; long answers come by cursor. */
@ApplicationScoped
class ArchiveTable implements VocabularyArchive {

    private static final int AT_ONCE = 5_000;

    private static final String CONCEPT = """
            select u.uri, v.scheme, c.kind, c.type, c.code, c.status
            from vocabulary_uri u join vocabulary_concept c on c.uri = u.number
                join vocabulary_current v on v.number = c.version
            where u.uri = ? order by v.scheme limit 1""";

    private static final String LABELS = """
            select u.uri, l.language, l.kind, l.nearness, l.text
            from vocabulary_uri u join vocabulary_label l on l.concept = u.number
                join vocabulary_current v on v.number = l.version
            where u.uri = ?
            order by array_position(array['PREF', 'ALT', 'HIDDEN', 'CROSSWALK'], l.kind), l.language, l.text collate "C" """;

    private static final String RELATIONS = """
            select f.uri as source, r.kind, r.nearness, t.uri as target
            from vocabulary_uri f join vocabulary_relation r on r.source = f.number
                join vocabulary_current v on v.number = r.version
                join vocabulary_uri t on t.number = r.target
            where f.uri = ? order by r.kind, t.uri collate "C" """;

    private static final String ALL_LABELS = """
            select l.version, c.uri as number, u.uri, w.scheme, c.kind as concept_kind, c.type, c.code, c.status,
                l.language, l.kind, l.nearness, l.text
            from vocabulary_current v join vocabulary_label l on l.version = v.number
                join vocabulary_concept c on c.uri = l.concept
                join vocabulary_current w on w.number = c.version
                join vocabulary_uri u on u.number = c.uri
            order by w.scheme, c.uri""";

    private static final String ALL_RELATIONS = """
            select f.uri as source, r.kind, r.nearness, t.uri as target
            from vocabulary_current v join vocabulary_relation r on r.version = v.number
                join vocabulary_uri f on f.number = r.source
                join vocabulary_uri t on t.number = r.target
            where r.kind = ? order by r.source, r.target""";

    private final Database database;

    ArchiveTable(Database database) {
        this.database = database;
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    @Override
    public List<VocabularyVersion> listVersions() {
        return database.list("select * from vocabulary_version order by number desc", ArchiveTable::version);
    }

    @Override
    public Optional<Concept> find(String uri) {
        return database.find(CONCEPT, row -> concept(row, "kind"), uri);
    }

    @Override
    public List<ConceptLabel> labelsOf(String uri) {
        return database.list(LABELS, row -> label(row, row.getString("uri")), uri);
    }

    @Override
    public List<ConceptRelation> relationsOf(String uri) {
        return database.list(RELATIONS, ArchiveTable::relation, uri);
    }

    @Override
    public void eachLabel(Vocabularies.LabelVisitor visitor) {
        Map<Long, VocabularyVersion> versions = new HashMap<>();
        listVersions().forEach(version -> versions.put(version.number(), version));
        var last = new Object() {
            private int number;
            private @Nullable Concept concept;
        };
        each(ALL_LABELS, row -> {
            Concept concept = last.concept;
            if (concept == null || last.number != row.getInt("number")) {
                concept = concept(row, "concept_kind");
                last.concept = concept;
                last.number = row.getInt("number");
            }
            VocabularyVersion version =
                    Optional.ofNullable(versions.get(row.getLong("version"))).orElseThrow();
            visitor.label(version, concept, label(row, concept.uri()));
        });
    }

    @Override
    public void eachRelation(ConceptRelation.Kind kind, Consumer<ConceptRelation> visitor) {
        each(ALL_RELATIONS, row -> visitor.accept(relation(row)), kind.name());
    }

    private void each(String sql, Taking taking, Object... values) {
        database.in(connection -> {
            try (var patience = Patience.with(connection)) {
                return each(connection, sql, taking, values);
            }
        });
    }

    private static int each(Connection connection, String sql, Taking taking, Object... values) throws SQLException {
        try (var statement = Database.prepared(connection, sql, values)) {
            statement.setFetchSize(AT_ONCE);
            int count = 0;
            try (var rows = statement.executeQuery()) {
                for (; rows.next(); count++) taking.take(rows);
            }
            return count;
        }
    }

    private static VocabularyVersion version(ResultSet row) throws SQLException {
        return new VocabularyVersion(
                row.getString("scheme"),
                row.getLong("number"),
                row.getTimestamp("stored_at").toInstant(),
                row.getInt("concepts"),
                row.getInt("labels"),
                row.getInt("relations"),
                Set.of((String[]) row.getArray("languages").getArray()),
                row.getString("fingerprint"));
    }

    private static Concept concept(ResultSet row, String kind) throws SQLException {
        return new Concept(
                row.getString("uri"),
                row.getString("scheme"),
                Concept.Kind.valueOf(row.getString(kind)),
                row.getString("type"),
                row.getString("code"),
                row.getString("status"));
    }

    private static ConceptLabel label(ResultSet row, String concept) throws SQLException {
        return new ConceptLabel(
                concept,
                row.getString("language"),
                ConceptLabel.Kind.valueOf(row.getString("kind")),
                Nearness.valueOf(row.getString("nearness")),
                row.getString("text"));
    }

    private static ConceptRelation relation(ResultSet row) throws SQLException {
        return new ConceptRelation(
                row.getString("source"),
                ConceptRelation.Kind.valueOf(row.getString("kind")),
                Nearness.valueOf(row.getString("nearness")),
                row.getString("target"));
    }
}
