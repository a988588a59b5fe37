package org.gapatlas.survey.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.gapatlas.database.CopyText;
import org.gapatlas.database.Database;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A temporary table that is filled by COPY and is gone when the transaction ends. */
final class Staging implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(BUFFER + 1_000);

    private Staging(Connection connection, CopyIn copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /** Makes the table and starts to fill it; the connection belongs to the staging from here on. */
    static Staging open(Connection connection, String table, String columns) {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.%s".formatted(table));
            statement.execute("create temporary table %s (%s) on commit drop".formatted(table, columns));
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            return new Staging(connection, copies.copyIn("copy %s from stdin".formatted(table)));
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) waiting.append('\t');
            cell(cells[i]);
        }
        waiting.append('\n');
        if (waiting.length() > BUFFER) send();
    }

    /** Ends the filling; the connection is free for the statements that merge. */
    Connection filled() {
        send();
        try {
            copy.endCopy();
            return connection;
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    /** Ends a filling that nobody merges, kindly: breaking it off would spoil the transaction. */
    @Override
    public void close() {
        try (connection) {
            if (copy.isActive()) copy.endCopy();
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    private void send() {
        try {
            byte[] bytes = waiting.toString().getBytes(UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            waiting.setLength(0);
        } catch (SQLException e) {
            throw Database.lost(e);
        }
    }

    private void cell(@Nullable Object value) {
        if (value == null) {
            waiting.append("\\N");
            return;
        }
        CopyText.append(waiting, value.toString());
    }
}
