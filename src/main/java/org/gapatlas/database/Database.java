package org.gapatlas.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL on the connection of the caller's transaction, the one that Hibernate uses too; without one, a statement at a time. */
@ApplicationScoped
public class Database {
    private static final long MANY = 5_000;

    private final DataSource pool;

    Database(DataSource pool) {
        this.pool = pool;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Reads the row that the cursor stands on. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A connection that the caller closes. */
    public Connection open() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    public <T> T in(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    public int update(String sql, @Nullable Object... values) {
        return in(connection -> update(connection, sql, values));
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        return in(connection -> list(connection, sql, reader, values));
    }

    public <T> Optional<T> find(String sql, Reader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Tells the planner about tables that have just grown by many rows: it would learn by itself, but minutes too late for
     * the next file. Returns how many tables that was.
     */
    public static int learn(Connection connection, long rows, String... tables) throws SQLException {
        if (rows < MANY) return 0;
        for (String table : tables) update(connection, "analyze " + table);
        return tables.length;
    }

    public static <T> List<T> list(Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) all.add(reader.read(rows));
            return all;
        }
    }

    public static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    public static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
    }

    /** A number that may be null. */
    public static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** A moment that may be null. */
    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** Lost infrastructure: whoever answers the request says so. */
    public static IllegalStateException lost(SQLException e) {
        return new IllegalStateException("The database did not do as told.", e);
    }
}
