package org.gapatlas.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.gapatlas.start.postgres.CannotStart;
import org.gapatlas.start.postgres.DatabaseAddress;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String URL = "jdbc:postgresql://db.example:5432/atlas";

    @Test
    void without_any_setting_the_data_lie_in_the_folder_data_and_the_database_is_embedded() {
        assertThat(Settings.read(name -> null)).isEqualTo(new Settings(Path.of("data"), null, null, null, null));
    }

    @Test
    void a_blank_setting_is_none() {
        var settings = read(Map.of("gapatlas.home", " ", "gapatlas.db-url", "", "gapatlas.admin-password", ""));
        assertThat(settings).isEqualTo(Settings.read(name -> null));
    }

    @Test
    void a_database_of_ones_own_is_used_as_it_is_named() {
        var settings = read(Map.of(
                "gapatlas.db-url",
                URL,
                "gapatlas.db-user",
                "ann",
                "gapatlas.db-password",
                "pass",
                "gapatlas.secret",
                SECRET));
        assertThat(settings.database()).isEqualTo(new DatabaseAddress(URL, "ann", "pass"));
    }

    @Test
    void a_database_of_ones_own_needs_a_secret_of_ones_own() {
        assertThatThrownBy(() -> read(Map.of("gapatlas.db-url", URL)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Maybe set GAPATLAS_SECRET");
    }

    @Test
    void another_kind_of_database_is_refused_and_its_password_not_repeated() {
        assertThatThrownBy(() -> read(
                        Map.of("gapatlas.db-url", "jdbc:mysql://db/atlas?password=hush", "gapatlas.secret", SECRET)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("(jdbc:mysql://db/atlas...)")
                .hasMessageContaining("Maybe jdbc:postgresql:");
    }

    @Test
    void a_short_secret_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> read(Map.of("gapatlas.secret", "too-short")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("has 9 characters")
                .message()
                .doesNotContain("too-short");
    }

    private static Settings read(Map<String, String> settings) {
        return Settings.read(settings::get);
    }
}
