package org.gapatlas.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.gapatlas.start.postgres.Binaries;
import org.gapatlas.start.postgres.CannotStart;
import org.gapatlas.start.postgres.DatabaseAddress;
import org.gapatlas.start.postgres.EmbeddedPostgres;
import org.gapatlas.start.postgres.Home;
import org.gapatlas.start.postgres.HomeLock;
import org.gapatlas.start.postgres.OwnerOnlyFile;
import org.gapatlas.start.postgres.RandomText;

/**
 * What happens before the framework starts: a database is found or started, secrets are read or made, and the framework
 * learns of them as system properties. Each step says on the console what it did.
 */
final class Preparation {

    private static final String DATABASE = "gapatlas.database";
    private static final int SECRET_BITS = 256;
    private static final int PASSWORD_BITS = 120;

    private final Settings settings;
    private final PrintStream console;

    Preparation(Settings settings, PrintStream console) {
        this.settings = settings;
        this.console = console;
    }

    static boolean isDone() {
        return System.getProperty(DATABASE) != null;
    }

    void prepare() {
        console.println("\nGapatlas starts");
        if (settings.database() != null) useExternal(settings.database());
        else useEmbedded();
        chooseAdminPassword();
    }

    private void useExternal(DatabaseAddress address) {
        tell("Database", "%s, as GAPATLAS_DB_URL says", address);
        publish("external", address);
    }

    private void useEmbedded() {
        Home home = Home.at(settings.home());
        HomeLock lock = HomeLock.take(home);
        System.setProperty("gapatlas.secret", secretOf(home));
        if (!home.hasData()) tell("First start", "a database is made in %s, which takes some seconds", home.folder());
        var binaries = settings.binaries() == null ? home.binaries() : settings.binaries();
        var server = EmbeddedPostgres.start(home, Binaries.in(binaries), lock);
        Runtime.getRuntime().addShutdownHook(new LastToLeave(server));
        if (server.tookOver()) tell("Recovered", "an earlier service had been killed; its database is taken over");
        tell("Database", "embedded PostgreSQL, %s, data in %s", server.address(), home.folder());
        System.setProperty("gapatlas.home", home.folder().toString());
        publish("embedded", server.address());
    }

    private String secretOf(Home home) {
        if (settings.secret() != null) return settings.secret();
        if (home.hasData() && Files.notExists(home.secret()))
            throw new CannotStart(
                    "The file (%s) is gone; without it every code and token in the database is void. Maybe restore it from a backup, or set GAPATLAS_SECRET as before."
                            .formatted(home.secret()));
        try {
            return OwnerOnlyFile.readOrCreate(home.secret(), () -> RandomText.ofBits(SECRET_BITS));
        } catch (IOException e) {
            throw new CannotStart(
                    "The file (%s) cannot be read or made. Maybe another user owns it.".formatted(home.secret()), e);
        }
    }

    /** No default account: without a password from the environment there is a new one at each start, on the console alone. */
    private void chooseAdminPassword() {
        if (settings.adminPassword() != null) return;
        String password = RandomText.ofBits(PASSWORD_BITS);
        System.setProperty("gapatlas.admin-password", password);
        tell("Sign in", "admin with %s until the next start; GAPATLAS_ADMIN_PASSWORD sets one that stays", password);
    }

    private void publish(String kind, DatabaseAddress address) {
        System.setProperty(DATABASE, kind);
        System.setProperty("quarkus.datasource.jdbc.url", address.url());
        System.setProperty("quarkus.datasource.username", address.user());
        System.setProperty("quarkus.datasource.password", address.password());
    }

    private void tell(String what, String how, Object... values) {
        console.printf("  %-12s%s%n", what, how.formatted(values));
    }
}
