package org.gapatlas.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that an acknowledged answer is safe: the database answers and none of the settings is off that would let it
 * forget what it acknowledged. Being alive is another question, and never asks the database.
 */
@Readiness
@ApplicationScoped
public class DatabaseSafety implements HealthCheck {

    private static final String SAFEGUARDS =
            "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')";

    private final DataSource database;

    public DatabaseSafety(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database-safety");
        try {
            var safeguards = safeguards();
            safeguards.forEach(response::withData);
            return response.status(!safeguards.containsValue("off")).build();
        } catch (SQLException e) {
            return response.withData("answers", false).down().build();
        }
    }

    private Map<String, String> safeguards() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var found = new TreeMap<String, String>();
            try (var rows = statement.executeQuery(SAFEGUARDS)) {
                while (rows.next()) found.put(rows.getString("name"), rows.getString("setting"));
            }
            return found;
        }
    }
}
