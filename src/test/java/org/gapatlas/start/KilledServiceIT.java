package org.gapatlas.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.gapatlas.testing.PackagedService;
import org.gapatlas.testing.ThrowAwayPostgres;
import org.junit.jupiter.api.Test;

class KilledServiceIT {

    @Test
    void a_killed_service_is_ready_again_soon_with_all_that_was_committed() throws Exception {
        try (var service = PackagedService.withNewHome()) {
            service.start();
            execute(service, "CREATE TABLE answer AS SELECT 42 AS heads");
            service.kill();
            assertThat(service.databaseProcesses()).isNotEmpty();
            tell("serving again after kill -9", service.start());
            assertThat(heads(service)).isEqualTo(42);
            service.stop();
            assertThat(service.databaseProcesses()).isEmpty();
        }
    }

    @Test
    void a_killed_database_is_back_without_a_restart_of_the_service() throws Exception {
        try (var service = PackagedService.withNewHome()) {
            service.start();
            execute(service, "CREATE TABLE answer AS SELECT 7 AS heads");
            service.killDatabase();
            while (!service.isReady()) {
                assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
            }
            assertThat(heads(service)).isEqualTo(7);
        }
    }

    @Test
    void a_frozen_database_is_told_in_time_and_the_service_stays_alive() throws Exception {
        try (var service = PackagedService.withNewHome()) {
            service.start();
            service.freezeDatabase();
            tell(
                    "red with a frozen database",
                    timed(() -> assertThat(service.isReady()).isFalse()));
            tell(
                    "alive with a frozen database",
                    timed(() -> assertThat(service.get("/q/health/live").statusCode())
                            .isEqualTo(200)));
            service.thawDatabase();
            assertThat(service.isReady()).isTrue();
        }
    }

    @Test
    void with_a_database_of_its_own_no_server_is_started() throws Exception {
        try (var other = ThrowAwayPostgres.start();
                var service = PackagedService.withNewHome()) {
            var address = other.address();
            service.with("GAPATLAS_DB_URL", address.url())
                    .with("GAPATLAS_DB_USER", address.user())
                    .with("GAPATLAS_DB_PASSWORD", address.password())
                    .with("GAPATLAS_SECRET", "0123456789abcdef0123456789abcdef")
                    .start();
            assertThat(service.databaseProcesses()).isEmpty();
            assertThat(service.console()).doesNotContain(address.password());
        }
    }

    /** Times are told, not asserted: the machine may be busy. */
    private static void tell(String what, Duration took) {
        System.out.printf("%s: %.1f s%n", what, took.toMillis() / 1000.0);
    }

    private static Duration timed(ThrowingRunnable work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    private static void execute(PackagedService service, String statement) throws Exception {
        try (var connection = service.database().open()) {
            connection.createStatement().execute(statement);
        }
    }

    private static int heads(PackagedService service) throws Exception {
        try (var connection = service.database().open();
                var rows = connection.createStatement().executeQuery("SELECT heads FROM answer")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError("The row is lost", e);
        }
    }
}
