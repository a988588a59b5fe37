package org.gapatlas.catalogue.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.gapatlas.database.Database;

/**
 * Tells the database how the catalogue grows while an import is stored, each time that it has doubled: plans that were made
 * for an almost empty table would else be kept for the whole import, and every thousand programmes would take longer than
 * the thousand before.
 */
final class Growth {

    private static final long FIRST = 5_000;

    private final Connection connection;
    private long rows;
    private long told;

    Growth(Connection connection) {
        this.connection = connection;
    }

    void by(int programmes) throws SQLException {
        rows += programmes;
        if (rows >= Math.max(FIRST, 2 * told)) tell();
    }

    /** What was added since it was told last is told now. */
    void end() throws SQLException {
        if (rows > told) tell();
    }

    private void tell() throws SQLException {
        Database.learn(connection, rows, "programme_version", "programme_offering");
        told = rows;
    }
}
