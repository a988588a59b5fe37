package org.gapatlas.database;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Sends rows to a table by COPY, a page of them at a time, so that any number of rows takes the memory of one page. */
public final class CopyPages {

    private static final int PAGE = 1 << 20;

    private final Database database;
    private final String copy;
    private final StringBuilder page = new StringBuilder(PAGE);

    /**
     * @param table with its columns, such as {@code import_stage (stage, kind)}
     */
    public CopyPages(Database database, String table) {
        this.database = database;
        this.copy = "copy " + table + " from stdin with (format text)";
    }

    /** Adds a row; none of its cells is null. */
    public void add(String... cells) {
        for (int i = 0; i < cells.length; i++) CopyText.append(i == 0 ? page : page.append('\t'), cells[i]);
        page.append('\n');
        if (page.length() > PAGE) send();
    }

    /** Sends what was not sent yet. */
    public void end() {
        if (page.length() > 0) send();
    }

    private void send() {
        database.in(this::send);
        page.setLength(0);
    }

    private long send(Connection connection) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(page.toString()));
        } catch (IOException e) {
            throw new SQLException("What was read could not be sent.", e);
        }
    }
}
