package se.brygga.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import se.brygga.postgres.PostgresServer;

/**
 * Makes the roles and the database on the embedded server, and gives the roles a password that lives as long as this
 * run.
 */
final class Bootstrap {

    private Bootstrap() {}

    /** Returns whether the database had to be made. */
    static boolean prepare(PostgresServer server, String database, String password) throws SQLException {
        try (Connection admin = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), "postgres", server.superuserPassword());
                Statement statement = admin.createStatement()) {
            boolean fresh = !exists(admin, database);
            if (fresh) {
                statement.execute(roles());
                statement.execute("create database " + database + " owner brygga_owner");
                statement.execute("alter database " + database + " set timezone to 'UTC'");
            }
            // Rounds slow down whoever guesses a password that a person chose. These are random and live for one run:
            // more
            // rounds would only slow down every connection.
            statement.execute("set scram_iterations = 1");
            // Hex digits only, so quoting is safe; a parameter is not allowed in this command.
            statement.execute("alter role brygga_owner password '" + password + "'");
            statement.execute("alter role brygga_app password '" + password + "'");
            return fresh;
        }
    }

    /** Throws the database away with all that is in it. */
    static void drop(PostgresServer server, String database) throws SQLException {
        try (Connection admin = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), "postgres", server.superuserPassword());
                Statement statement = admin.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        }
    }

    private static boolean exists(Connection admin, String database) throws SQLException {
        try (PreparedStatement query = admin.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static String roles() {
        try (InputStream sql = Bootstrap.class.getResourceAsStream("/db/bootstrap/roles.sql")) {
            if (sql == null) {
                throw new IllegalStateException("roles.sql is missing from the jar");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
