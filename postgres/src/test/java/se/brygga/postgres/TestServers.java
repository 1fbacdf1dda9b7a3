package se.brygga.postgres;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Real servers for the tests of this module; the programs are unpacked once for all of them. */
final class TestServers {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private TestServers() {}

    static PostgresConfig in(Path home) {
        return PostgresConfig.in(home, "0.1.0", new SecureRandom()).withBinaries(PROGRAMS);
    }

    static PostgresServer start(PostgresConfig config) throws StartRefused {
        return PostgresServer.start(config, PostgresListener.silent());
    }

    static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), PostgresServer.SUPERUSER, server.superuserPassword());
    }

    static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
