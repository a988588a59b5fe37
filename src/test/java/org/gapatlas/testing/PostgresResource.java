package org.gapatlas.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} a throw-away database and known secrets; because it names itself, tests need not name it.
 * Tests of one run share the database, so each makes rows of its own and leaves those of others alone.
 */
@QuarkusTestResource(PostgresResource.class)
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** The password of {@code admin} in tests. */
    public static final String ADMIN_PASSWORD = "test-admin";

    private ThrowAwayPostgres database;

    @Override
    public Map<String, String> start() {
        database = ThrowAwayPostgres.start();
        var address = database.address();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                address.url(),
                "quarkus.datasource.username",
                address.user(),
                "quarkus.datasource.password",
                address.password(),
                "gapatlas.database",
                "embedded",
                "gapatlas.admin-password",
                ADMIN_PASSWORD,
                "gapatlas.secret",
                "test-secret-test-secret-test-secret",
                "gapatlas.demo",
                "false");
    }

    @Override
    public void stop() {
        if (database != null) database.close();
    }
}
