package org.gapatlas.start.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.gapatlas.testing.ThrowAwayPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SafeServerTest {

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
    void nothing_is_acknowledged_before_it_is_safe() throws SQLException {
        assertThat(one("SHOW fsync")).isEqualTo("on");
        assertThat(one("SHOW full_page_writes")).isEqualTo("on");
        assertThat(one("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(one("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void it_listens_on_this_machine_only() throws SQLException {
        assertThat(one("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void its_role_is_no_superuser() throws SQLException {
        assertThat(one("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void it_sorts_and_lowers_letters_alike_on_every_machine() throws SQLException {
        assertThat(one("SELECT lower('ÅÄÖ') || ' ' || ('Z' < 'a')")).isEqualTo("åäö true");
    }

    private static String one(String query) throws SQLException {
        try (var connection = server.address().open();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
