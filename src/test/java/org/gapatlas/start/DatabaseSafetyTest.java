package org.gapatlas.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.gapatlas.start.postgres.DatabaseAddress;
import org.gapatlas.start.postgres.FreePort;
import org.gapatlas.testing.ThrowAwayPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseSafetyTest {

    private static ThrowAwayPostgres server;

    @BeforeAll
    static void start() {
        server = ThrowAwayPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_database_that_keeps_what_it_acknowledges_is_ready() {
        var response = new DatabaseSafety(database(server.address())).call();
        assertThat(response.getStatus()).isEqualTo(Status.UP);
        assertThat(response.getData())
                .hasValue(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"));
    }

    @Test
    void a_database_that_acknowledges_too_early_is_not_ready() {
        var database = database(server.address());
        database.setOptions("-c synchronous_commit=off");
        var response = new DatabaseSafety(database).call();
        assertThat(response.getStatus()).isEqualTo(Status.DOWN);
        assertThat(response.getData())
                .hasValueSatisfying(data -> assertThat(data).containsEntry("synchronous_commit", "off"));
    }

    @Test
    void a_database_that_does_not_answer_is_not_ready() {
        var nowhere =
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + FreePort.find() + "/gapatlas", "ann", "pass");
        var response = new DatabaseSafety(database(nowhere)).call();
        assertThat(response.getStatus()).isEqualTo(Status.DOWN);
        assertThat(response.getData()).hasValue(Map.of("answers", false));
    }

    private static PGSimpleDataSource database(DatabaseAddress address) {
        var database = new PGSimpleDataSource();
        database.setUrl(address.url());
        database.setUser(address.user());
        database.setPassword(address.password());
        return database;
    }
}
