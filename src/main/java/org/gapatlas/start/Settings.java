package org.gapatlas.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.gapatlas.start.postgres.CannotStart;
import org.gapatlas.start.postgres.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the framework runs, from {@code GAPATLAS_...} in the environment or {@code -Dgapatlas....} on the
 * command line.
 *
 * @param home where the data lie
 * @param binaries where the database programs are unpacked; null for the home itself
 * @param database a server of somebody else's; null for the embedded one
 * @param secret the key of all codes and tokens; null to make one
 * @param adminPassword the first administrator's password; null to make one
 */
record Settings(
        Path home,
        @Nullable Path binaries,
        @Nullable DatabaseAddress database,
        @Nullable String secret,
        @Nullable String adminPassword) {

    private static final int SHORTEST_SECRET = 32;

    Settings {
        if (secret != null && secret.length() < SHORTEST_SECRET)
            throw new CannotStart(
                    "The secret has %d characters and needs at least %d. Maybe make one with: openssl rand -base64 32"
                            .formatted(secret.length(), SHORTEST_SECRET));
        if (database != null && secret == null)
            throw new CannotStart(
                    "With a database of your own (GAPATLAS_DB_URL) the secret must be yours too, since it has to outlive this machine. Maybe set GAPATLAS_SECRET to the output of: openssl rand -base64 32");
    }

    /** Reads this process's own environment. */
    static Settings fromEnvironment() {
        return read(name -> System.getProperty(name, System.getenv(variable(name))));
    }

    /** Reads settings by names such as {@code gapatlas.db-url}; a blank value is none. */
    static Settings read(Function<String, @Nullable String> source) {
        var read = new Reader(source);
        String home = read.get("gapatlas.home");
        String binaries = read.get("gapatlas.binaries");
        return new Settings(
                Path.of(home == null ? "data" : home),
                binaries == null ? null : Path.of(binaries),
                read.database(),
                read.get("gapatlas.secret"),
                read.get("gapatlas.admin-password"));
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private record Reader(Function<String, @Nullable String> source) {

        @Nullable
        String get(String name) {
            String value = source.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        }

        @Nullable
        DatabaseAddress database() {
            String url = get("gapatlas.db-url");
            if (url == null) return null;
            if (!url.startsWith("jdbc:postgresql:"))
                throw new CannotStart(
                        "GAPATLAS_DB_URL (%s) must start with jdbc:postgresql:. Maybe jdbc:postgresql://host:5432/gapatlas"
                                .formatted(url.replaceFirst("[?@].*", "...")));
            String user = get("gapatlas.db-user");
            String password = get("gapatlas.db-password");
            return new DatabaseAddress(url, user == null ? "gapatlas" : user, password == null ? "" : password);
        }
    }
}
