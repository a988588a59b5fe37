package org.gapatlas.start.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.gapatlas.testing.ThrowAwayPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void data_and_address_survive_a_stop_and_a_start() throws SQLException {
        DatabaseAddress first;
        try (var server = start()) {
            first = server.address();
            execute(server, "CREATE TABLE answer AS SELECT 42 AS heads");
        }
        try (var server = start()) {
            assertThat(server.address()).isEqualTo(first);
            assertThat(one(server, "SELECT heads FROM answer")).isEqualTo("42");
            assertThat(server.tookOver()).isFalse();
        }
    }

    @Test
    void a_second_server_on_the_same_home_is_refused_and_harms_nothing() throws SQLException {
        try (var server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(folder.getFileName().toString())
                    .hasMessageContaining("GAPATLAS_HOME");
            assertThat(one(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_server_left_by_a_killed_service_is_taken_over_with_all_it_acknowledged() throws Exception {
        Process service = KilledService.launch(folder);
        assertThat(service.inputReader().readLine()).isEqualTo("committed");
        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class);
        service.destroyForcibly().waitFor();
        assertThat(Home.at(folder).processes()).isNotEmpty();
        try (var server = start()) {
            assertThat(server.tookOver()).isTrue();
            assertThat(one(server, "SELECT heads FROM answer")).isEqualTo("75");
        }
    }

    @Test
    void a_killed_server_is_started_again_on_its_port_with_all_it_acknowledged() throws Exception {
        try (var server = start()) {
            execute(server, "CREATE TABLE answer AS SELECT 7 AS heads");
            Home.at(folder).processes().forEach(ProcessHandle::destroyForcibly);
            awaitAnswer(server.address());
            assertThat(one(server, "SELECT heads FROM answer")).isEqualTo("7");
        }
    }

    @Test
    void a_stopped_server_leaves_no_process() throws IOException {
        start().close();
        assertThat(Home.at(folder).processes()).isEmpty();
    }

    @Test
    void an_interrupted_first_start_is_begun_again() throws Exception {
        Files.createDirectories(Home.at(folder).database().resolve("data.new"));
        Files.writeString(Home.at(folder).database().resolve("data.new/half"), "written");
        try (var server = start()) {
            assertThat(one(server, "SELECT current_database()")).isEqualTo("gapatlas");
        }
    }

    @Test
    void only_the_owner_reads_the_password() throws IOException {
        start().close();
        var permissions = Files.getPosixFilePermissions(Home.at(folder).password());
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void data_of_another_version_are_refused() throws IOException {
        start().close();
        Files.writeString(Home.at(folder).data().resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 16")
                .hasMessageContaining("Maybe");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(Home.at(folder), ThrowAwayPostgres.binaries());
    }

    private static String one(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = server.address().open();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres server, String statement) throws SQLException {
        try (var connection = server.address().open()) {
            connection.createStatement().execute(statement);
        }
    }

    private static void awaitAnswer(DatabaseAddress address) throws InterruptedException {
        for (long end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < end; ) {
            try (var connection = address.open()) {
                if (connection.isValid(1)) return;
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }
}
