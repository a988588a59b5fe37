package org.gapatlas.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives the statements of a transaction minutes instead of the seconds that a caller who waits is promised, and memory to
 * sort in. Closing it makes the connection impatient again.
 */
public final class Patience implements AutoCloseable {

    private static final int MINUTES = 10;

    private final Connection connection;
    private final int before;

    private Patience(Connection connection, int before) {
        this.connection = connection;
        this.before = before;
    }

    public static Patience with(Connection connection) throws SQLException {
        int before = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, MINUTES * 60_000);
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = '%dmin'".formatted(MINUTES));
            statement.execute("set local work_mem = '64MB'");
            // Whole files look everything up once: remembering what was found costs a third of the time and helps
            // nobody.
            statement.execute("set local enable_memoize = off");
        }
        return new Patience(connection, before);
    }

    @Override
    public void close() throws SQLException {
        connection.setNetworkTimeout(Runnable::run, before);
    }
}
