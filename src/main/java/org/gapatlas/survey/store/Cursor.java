package org.gapatlas.survey.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.gapatlas.database.Database;
import org.gapatlas.database.Patience;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * The rows of a query, fetched some thousands at a time, so that millions pass through little memory. Inside a transaction it
 * reads there; otherwise it reads in one of its own, which ends when the cursor is closed.
 */
final class Cursor<T> implements Iterator<T>, AutoCloseable {

    private static final int FETCHED = 5_000;

    /** The driver's word for numbers in binary from the first row on, which are read twice as fast. */
    private static final int BINARY_AT_ONCE = -1;

    private final Connection connection;
    private final boolean own;
    private final Patience patience;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Database.Reader<T> reader;
    private boolean onRow;

    private Cursor(
            Connection connection,
            boolean own,
            Patience patience,
            PreparedStatement statement,
            Database.Reader<T> reader)
            throws SQLException {
        this.connection = connection;
        this.own = own;
        this.patience = patience;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.reader = reader;
        this.onRow = rows.next();
    }

    /** Starts the query; the connection belongs to the cursor from here on. */
    static <T> Cursor<T> open(
            Connection connection, String sql, Database.Reader<T> reader, @Nullable Object... values) {
        try {
            boolean own = connection.getAutoCommit();
            if (own) connection.setAutoCommit(false);
            var patience = Patience.with(connection);
            var statement = Database.prepared(connection, sql, values);
            statement.setFetchSize(FETCHED);
            statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
            return new Cursor<>(connection, own, patience, statement, reader);
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    @Override
    public boolean hasNext() {
        return onRow;
    }

    @Override
    public T next() {
        if (!onRow) throw new NoSuchElementException("The rows are at their end.");
        try {
            T value = reader.read(rows);
            onRow = rows.next();
            return value;
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    @Override
    public void close() {
        try (connection;
                statement;
                rows) {
            patience.close();
            if (own) connection.rollback();
            if (own) connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }
}
