package se.brygga.app.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.SettingsGuard;
import se.brygga.postgres.StartRefused;

/**
 * The product's database, ready for use: running, guarded, migrated. Either the embedded server over a data directory
 * of ours, or a server that somebody else runs.
 */
public final class ProductDatabase implements AutoCloseable {

    private static final String DATABASE = "brygga";

    /**
     * How long a statement waits for a row that somebody holds, and how long it runs at all. Well below the half minute
     * that others wait for a connection: one row that is held never takes all of them from everybody.
     */
    private static final String PATIENCE = "set lock_timeout = '5s'; set statement_timeout = '2min'";

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
    public static ProductDatabase embedded(PostgresConfig config, PostgresListener listener, int connections)
            throws StartRefused {
        return prepared(PostgresServer.start(config, listener), config, connections);
    }

    /**
     * The same, after throwing away what is in the database: for invented data whose loading was cut off.
     *
     * @throws StartRefused when the directory is in use or from a newer version; nothing has been changed then
     */
    public static ProductDatabase embeddedAfresh(PostgresConfig config, PostgresListener listener, int connections)
            throws StartRefused {
        PostgresServer server = PostgresServer.start(config, listener);
        try {
            Bootstrap.drop(server, DATABASE);
        } catch (SQLException e) {
            server.close();
            throw refused(server.jdbcUrl(DATABASE), e);
        }
        return prepared(server, config, connections);
    }

    private static ProductDatabase prepared(PostgresServer server, PostgresConfig config, int connections)
            throws StartRefused {
        try {
            byte[] secret = new byte[24];
            config.random().nextBytes(secret);
            String password = HexFormat.of().formatHex(secret);
            String url = server.jdbcUrl(DATABASE);
            boolean fresh = Bootstrap.prepare(server, DATABASE, password);
            guard(url, signIn(PostgresServer.SUPERUSER, server.superuserPassword()));
            Migrations.bringUpToDate(url, signIn("brygga_owner", password), fresh);
            server.recordVersion();
            return new ProductDatabase(Optional.of(server), pool(url, signIn("brygga_app", password), connections));
        } catch (StartRefused | RuntimeException e) {
            server.close();
            throw e;
        } catch (IOException e) {
            server.close();
            throw new NotStarted("postgres.refused.not-writable", config.home(), String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            server.close();
            throw refused(server.jdbcUrl(DATABASE), e);
        }
    }

    /**
     * Uses a server that somebody else runs.
     *
     * @param url address with the application role
     * @param ownerUrl address with the role that owns the schema; migrations run as it
     * @throws StartRefused when the server's settings are unsafe, or the sessions of the application role are
     */
    public static ProductDatabase external(String url, String ownerUrl, int connections) throws StartRefused {
        guard(ownerUrl, new Properties());
        try (Connection session = DriverManager.getConnection(url)) {
            guardSession(session); // before anything is changed
        } catch (SQLException e) {
            throw refused(url, e);
        }
        Migrations.bringUpToDate(ownerUrl, new Properties(), true);
        HikariDataSource pool = pool(url, new Properties(), connections);
        try (Connection session = pool.getConnection()) {
            guardSession(session); // again, since a role may own what its migrations have just made
            return new ProductDatabase(Optional.empty(), pool);
        } catch (StartRefused | RuntimeException e) {
            pool.close();
            throw e;
        } catch (SQLException e) {
            pool.close();
            throw refused(url, e);
        }
    }

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

    private static Properties signIn(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    private static void guard(String url, Properties signIn) throws StartRefused {
        try (Connection connection = DriverManager.getConnection(url, signIn)) {
            SettingsGuard.check(connection, new SettingsGuard.Expected("brygga_app", "UTC", Migrations.versions()));
        } catch (SQLException e) {
            throw refused(url, e);
        }
    }

    private static void guardSession(Connection session) throws SQLException, StartRefused {
        SettingsGuard.checkSession(session, "UTC", Migrations.versions());
    }

    /** One sentence for the person at the terminal; what stands behind the question mark may hold a password. */
    static NotStarted refused(String url, SQLException e) {
        return new NotStarted("cli.refused.database", url.replaceFirst("\\?.*", ""), String.valueOf(e.getMessage()));
    }

    private static HikariDataSource pool(String url, Properties signIn, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(signIn);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setPoolName("brygga");
        config.setConnectionInitSql(PATIENCE);
        // What the server says of a failed statement may hold what a person typed, and would end in the log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "brygga");
        return new HikariDataSource(config);
    }
}
