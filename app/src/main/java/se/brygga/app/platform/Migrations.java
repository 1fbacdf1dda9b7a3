package se.brygga.app.platform;

import static java.util.stream.Collectors.joining;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date. The build leaves a fingerprint of all migrations in the jar; when the database carries
 * the same one there is nothing to do, and a warm start does not load the migration tool at all.
 */
final class Migrations {

    private static final String LIST = "/db/migrations.txt";
    private static final Pattern SCRIPT = Pattern.compile("V\\d+__\\w+\\.sql");

    private Migrations() {}

    static void bringUpToDate(String url, Properties signIn, boolean fresh) {
        String wanted = fingerprint();
        if (!fresh && wanted.equals(present(url, signIn))) {
            return;
        }
        migrate(url, signIn, "classpath:db/migration");
        store(url, signIn, wanted);
    }

    /** All that is missing in one transaction: either every change is made or none. */
    static void migrate(String url, Properties signIn, String... locations) {
        try {
            Flyway.configure()
                    .dataSource(url, signIn.getProperty("user"), signIn.getProperty("password"))
                    .locations(locations)
                    .defaultSchema("public")
                    .group(true)
                    // Numbers are given by module, so a new table of one may stand before what another has run.
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } catch (FlywayValidateException foreign) {
            throw new NotStarted("cli.refused.migration.foreign", firstLines(foreign.getMessage()));
        } catch (FlywayException failed) {
            Matcher script = SCRIPT.matcher(String.valueOf(failed.getMessage()));
            throw new NotStarted("cli.refused.migration", script.find() ? script.group() : "?", said(failed));
        }
    }

    /** What PostgreSQL itself said, where it said something. */
    private static String said(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return firstLines(cause.getMessage());
    }

    private static String firstLines(@Nullable String message) {
        return message == null
                ? ""
                : message.lines().limit(3).collect(joining(" ")).strip();
    }

    private static String present(String url, Properties signIn) {
        try (Connection connection = DriverManager.getConnection(url, signIn);
                PreparedStatement query = connection.prepareStatement(
                        "select obj_description(to_regnamespace('platform'), 'pg_namespace')");
                ResultSet rows = query.executeQuery()) {
            String found = rows.next() ? rows.getString(1) : null;
            return found == null ? "" : found;
        } catch (SQLException e) {
            throw ProductDatabase.refused(url, e);
        }
    }

    private static void store(String url, Properties signIn, String fingerprint) {
        try (Connection connection = DriverManager.getConnection(url, signIn);
                var statement = connection.createStatement()) {
            statement.execute("comment on schema platform is '" + fingerprint + "'");
        } catch (SQLException e) {
            throw ProductDatabase.refused(url, e);
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
