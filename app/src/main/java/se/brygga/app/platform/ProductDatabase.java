package se.brygga.app.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/**
 * The product's database, ready for use: running, guarded, migrated. Either the embedded server over a data directory of
 * ours, or a server that somebody else runs.
 */
public final class ProductDatabase implements AutoCloseable {

  private static final String DATABASE = "brygga";

  private final Optional<PostgresServer> embedded;
  private final HikariDataSource pool;

  private ProductDatabase(Optional<PostgresServer> embedded, HikariDataSource pool) {
    this.embedded = embedded;
    this.pool = pool;
  }

  /**
   * Starts the embedded server over the data directory and brings the schema up to date.
   *
   * @throws StartRefused when the directory is in use or from a newer version; nothing has been changed then
   */
  public static ProductDatabase embedded(PostgresConfig config, PostgresListener listener, int connections) throws StartRefused {
    PostgresServer server = PostgresServer.start(config, listener);
    try {
      byte[] secret = new byte[24];
      config.random().nextBytes(secret);
      String password = HexFormat.of().formatHex(secret);
      String url = server.jdbcUrl(DATABASE);
      boolean fresh = Bootstrap.prepare(server, DATABASE, password);
      Migrations.bringUpToDate(url, "brygga_owner", password, fresh);
      return new ProductDatabase(Optional.of(server), pool(url, "brygga_app", password, connections));
    } catch (SQLException | RuntimeException e) {
      server.close();
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
  }

  /** Uses a server of one's own: migrations run as its owner role, the product signs in as its application role. */
  public static ProductDatabase external(ExternalServer server, int connections) {
    Migrations.bringUpToDate(server.url(), server.ownerUser(), server.ownerPassword(), true);
    return new ProductDatabase(Optional.empty(), pool(server.url(), server.appUser(), server.appPassword(), connections));
  }

  /** Where a server of one's own is, and with which two roles it is used. */
  public record ExternalServer(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {}

  /** Connections of the application role. */
  public DataSource dataSource() {
    return pool;
  }

  /** The embedded server, where there is one. */
  public Optional<PostgresServer> server() {
    return embedded;
  }

  @Override
  public void close() {
    pool.close();
    embedded.ifPresent(PostgresServer::close);
  }

  private static HikariDataSource pool(String url, String user, String password, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(Math.min(2, connections));
    config.setPoolName("brygga");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "brygga");
    return new HikariDataSource(config);
  }
}
