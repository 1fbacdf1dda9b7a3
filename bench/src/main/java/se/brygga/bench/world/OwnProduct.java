package se.brygga.bench.world;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import se.brygga.app.BryggaApplication;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.app.platform.StartTask;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/**
 * The product in this process, over a data directory: companies of the profile and invented officers, no cases. A drill
 * prepares its world through the product's own services here, and races it where nothing has to be killed.
 */
public final class OwnProduct implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int REFERENCE_DATA = 100;

    private final ProductDatabase database;
    private final ConfigurableApplicationContext context;

    private OwnProduct(ProductDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts over the directory; the version is below every release, so that the packaged product takes it over. */
    public static OwnProduct over(Path data, Path programs) throws StartRefused {
        return over(data, programs, Map.of());
    }

    /** Starts with settings of the product that differ from its own. */
    public static OwnProduct over(Path data, Path programs, Map<String, Object> differing) throws StartRefused {
        var config = PostgresConfig.in(data.resolve("postgres"), "0", new SecureRandom())
                .withBinaries(programs);
        var database = ProductDatabase.embedded(config, PostgresListener.silent(), CONNECTIONS);
        Map<String, Object> settings = new HashMap<>(differing);
        settings.put("server.port", 0);
        settings.put("brygga.data", data.toAbsolutePath().toString());
        var context = new ProductStart(BryggaApplication.class, database, Clock.systemUTC(), settings).run();
        var product = new OwnProduct(database, context);
        product.prepare(data);
        return product;
    }

    private void prepare(Path data) {
        var today = LocalDate.now(ProductClock.ZONE);
        var start = new StartTask.Start(false, today, data.toAbsolutePath(), new Quiet());
        context.getBeansOfType(StartTask.class).values().stream()
                .filter(task -> task.order() <= REFERENCE_DATA)
                .sorted(Comparator.comparingInt(StartTask::order))
                .forEach(task -> task.run(start));
        bean(DemoAccounts.class).ensure(data);
    }

    /** A component of the product. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A connection past every lock of the product. */
    public Connection superuser() throws SQLException {
        var server = database.server().orElseThrow();
        return DriverManager.getConnection(
                server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Nobody reads along. */
    private static final class Quiet implements StartTask.Console {
        @Override
        public void say(String key, Object... args) {}

        @Override
        public void progress(String key, Object... args) {}
    }
}
