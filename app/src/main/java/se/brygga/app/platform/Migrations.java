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
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date. The build leaves a fingerprint of all migrations in the jar; when the database carries the
 * same one there is nothing to do, and a warm start does not load the migration tool at all.
 */
final class Migrations {

  private static final String FINGERPRINT = "/db/migrations.sha256";

  private Migrations() {}

  static void bringUpToDate(String url, String user, String password, boolean fresh) {
    String wanted = fingerprint();
    if (!fresh && wanted.equals(present(url, user, password))) {
      return;
    }
    Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .defaultSchema("public")
        .load()
        .migrate();
    store(url, user, password, wanted);
  }

  private static String present(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        PreparedStatement query = connection.prepareStatement("select obj_description('platform'::regnamespace, 'pg_namespace')");
        ResultSet rows = query.executeQuery()) {
      String found = rows.next() ? rows.getString(1) : null;
      return found == null ? "" : found;
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer at " + url, e);
    }
  }

  private static void store(String url, String user, String password, String fingerprint) {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement()) {
      statement.execute("comment on schema platform is '" + fingerprint + "'");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer at " + url, e);
    }
  }

  private static String fingerprint() {
    try (InputStream file = Migrations.class.getResourceAsStream(FINGERPRINT)) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
