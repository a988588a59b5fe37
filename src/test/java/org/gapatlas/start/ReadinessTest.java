package org.gapatlas.start;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

    @Inject
    javax.sql.DataSource database;

    @Inject
    @DataSource("reporting")
    javax.sql.DataSource reporting;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int largest;

    @Test
    void a_safe_database_makes_the_service_ready() {
        get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("database-safety"));
    }

    @Test
    void being_alive_asks_nobody() {
        get("/q/health/live").then().statusCode(200).body("checks", hasSize(0));
    }

    @Test
    void who_finds_every_connection_taken_hears_it_soon_and_the_service_is_not_ready_but_alive() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < largest) taken.add(database.getConnection());
            long begin = System.nanoTime();
            assertThatThrownBy(database::getConnection).isInstanceOf(SQLException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofMillis(1500), Duration.ofSeconds(4));
            get("/q/health/ready").then().statusCode(503);
            get("/q/health/live").then().statusCode(200);
        } finally {
            for (var connection : taken) connection.close();
        }
    }

    @Test
    void a_statement_may_take_seconds_and_a_report_minutes() throws SQLException {
        assertThat(statementTimeout(database)).isEqualTo("3500ms");
        assertThat(statementTimeout(reporting)).isEqualTo("2min");
    }

    private static String statementTimeout(javax.sql.DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery("SHOW statement_timeout")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
