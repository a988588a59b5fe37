package org.gapatlas.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gapatlas.questionnaire.BundleStore;
import org.gapatlas.questionnaire.Published;
import org.gapatlas.questionnaire.StoredBundle;
import org.gapatlas.questionnaire.Version;

/** Plain SQL: questionnaires are published before the first request and read on threads that have none. */
@ApplicationScoped
class BundleTable implements BundleStore {

    private static final Comparator<Published> NEWEST_FIRST =
            Comparator.comparing(Published::survey).thenComparing(Published::version, Comparator.reverseOrder());

    private final DataSource pool;

    BundleTable(DataSource pool) {
        this.pool = pool;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public void lock(String survey) {
        query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> survey, "questionnaire " + survey);
    }

    @Override
    public void add(StoredBundle bundle) {
        Published published = bundle.published();
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement("""
                insert into questionnaire_bundle (survey, version, hash, bundle, source, published_at, actor)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, published.survey());
            insert.setString(2, published.version().toString());
            insert.setString(3, published.hash());
            insert.setString(4, bundle.bundle());
            insert.setString(5, bundle.source());
            insert.setObject(6, published.at().atOffset(ZoneOffset.UTC));
            insert.setString(7, published.actor());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    @Override
    public List<Published> list() {
        return query(
                        "select survey, version, hash, published_at, actor from questionnaire_bundle",
                        BundleTable::published)
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<StoredBundle> versionsOf(String survey) {
        return query("select * from questionnaire_bundle where survey = ?", BundleTable::bundle, survey).stream()
                .sorted(Comparator.comparing(StoredBundle::published, NEWEST_FIRST))
                .toList();
    }

    @Override
    public Optional<StoredBundle> find(String survey, String version) {
        return query(
                        "select * from questionnaire_bundle where survey = ? and version = ?",
                        BundleTable::bundle,
                        survey,
                        version)
                .stream()
                .findFirst();
    }

    private <T> List<T> query(String sql, Reader<T> reader, String... values) {
        try (var connection = pool.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) select.setString(i + 1, values[i]);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) found.add(reader.read(rows));
                return found;
            }
        } catch (SQLException e) {
            throw lost(e);
        }
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

    private static IllegalStateException lost(SQLException e) {
        return new IllegalStateException("The database did not do as told.", e);
    }
}
