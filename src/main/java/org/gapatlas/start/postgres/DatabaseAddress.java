package org.gapatlas.start.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database answers and as whom: a JDBC URL, a user and a password. It does not print the password. */
public record DatabaseAddress(String url, String user, String password) {

    /** Opens one connection outside any pool; the caller closes it. */
    public Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
