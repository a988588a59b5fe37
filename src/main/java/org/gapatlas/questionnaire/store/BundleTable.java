package org.gapatlas.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapatlas.database.Database;
import org.gapatlas.questionnaire.BundleStore;
import org.gapatlas.questionnaire.Published;
import org.gapatlas.questionnaire.StoredBundle;
import org.gapatlas.questionnaire.Version;

/** Published questionnaires in PostgreSQL; read on threads that serve no request too. */
@ApplicationScoped
class BundleTable implements BundleStore {

    private static final Comparator<Published> NEWEST_FIRST =
            Comparator.comparing(Published::survey).thenComparing(Published::version, Comparator.reverseOrder());

    private final Database database;

    BundleTable(Database database) {
        this.database = database;
    }

    @Override
    public void lock(String survey) {
        database.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> survey, "questionnaire " + survey);
    }

    @Override
    public void add(StoredBundle bundle) {
        Published published = bundle.published();
        database.update(
                "insert into questionnaire_bundle (survey, version, hash, bundle, source, published_at, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                published.survey(),
                published.version().toString(),
                published.hash(),
                bundle.bundle(),
                bundle.source(),
                published.at(),
                published.actor());
    }

    @Override
    public List<Published> list() {
        return database
                .list(
                        "select survey, version, hash, published_at, actor from questionnaire_bundle",
                        BundleTable::published)
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<StoredBundle> versionsOf(String survey) {
        return database
                .list("select * from questionnaire_bundle where survey = ?", BundleTable::bundle, survey)
                .stream()
                .sorted(Comparator.comparing(StoredBundle::published, NEWEST_FIRST))
                .toList();
    }

    @Override
    public Optional<StoredBundle> find(String survey, String version) {
        return database
                .list(
                        "select * from questionnaire_bundle where survey = ? and version = ?",
                        BundleTable::bundle,
                        survey,
                        version)
                .stream()
                .findFirst();
    }

    private static StoredBundle bundle(ResultSet row) throws SQLException {
        return new StoredBundle(published(row), row.getString("bundle"), row.getString("source"));
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getString("survey"),
                Version.parse(row.getString("version")),
                row.getString("hash"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"));
    }
}
