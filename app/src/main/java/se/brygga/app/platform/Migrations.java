package se.brygga.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date. The build leaves a fingerprint of all migrations in the jar; when the database carries
 * the same one there is nothing to do, and a warm start does not load the migration tool at all.
 */
final class Migrations {

    private static final String LIST = "/db/migrations.txt";

    private Migrations() {}

    static void bringUpToDate(String url, Properties signIn, boolean fresh) {
        String wanted = fingerprint();
        if (!fresh && wanted.equals(present(url, signIn))) {
            return;
        }
        Flyway.configure()
                .dataSource(url, signIn.getProperty("user"), signIn.getProperty("password"))
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .outOfOrder(
                        true) // numbers are given by module, so a new table of one may stand before what another has
                // run
                .load()
                .migrate();
        store(url, signIn, wanted);
    }

    private static String present(String url, Properties signIn) {
        try (Connection connection = DriverManager.getConnection(url, signIn);
                PreparedStatement query = connection.prepareStatement(
                        "select obj_description(to_regnamespace('platform'), 'pg_namespace')");
                ResultSet rows = query.executeQuery()) {
            String found = rows.next() ? rows.getString(1) : null;
            return found == null ? "" : found;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer at " + url, e);
        }
    }

    private static void store(String url, Properties signIn, String fingerprint) {
        try (Connection connection = DriverManager.getConnection(url, signIn);
                var statement = connection.createStatement()) {
            statement.execute("comment on schema platform is '" + fingerprint + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer at " + url, e);
        }
    }

    /** Every migration version that this build knows. */
    static Set<String> versions() {
        List<String> lines = list();
        return Set.copyOf(lines.subList(1, lines.size()));
    }

    private static String fingerprint() {
        return list().getFirst();
    }

    private static List<String> list() {
        try (InputStream file = Migrations.class.getResourceAsStream(LIST)) {
            if (file == null) {
                throw new IllegalStateException("migrations.txt is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
