package se.brygga.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import se.brygga.app.BryggaApplication;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.app.platform.StartTask;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/**
 * The product as it runs: embedded PostgreSQL, a free port, the companies of the profile and the demo's accounts, but
 * none of the demo's cases. Started by the first test that asks, shared by all, stopped with the JVM.
 */
public final class TestProduct {

    /** What the product of this JVM keeps; several may run beside one another. */
    public static final Path DATA = Path.of("target", "test-product-" + System.getProperty("brygga.test-product", "0"))
            .toAbsolutePath();

    private static final int ACCOUNTS = 200;
    private static final int CONNECTIONS = 12;

    private final ProductDatabase database;
    private final ConfigurableApplicationContext context;
    private final DemoAccounts.SignIns signIns;

    private TestProduct() {
        Path data = fresh();
        this.database = database(data);
        this.context = new ProductStart(
                        BryggaApplication.class,
                        database,
                        Clock.systemUTC(),
                        Map.of(
                                "server.port",
                                0,
                                "brygga.demo",
                                true,
                                "brygga.second-factor",
                                "optional",
                                "brygga.data",
                                data.toString()))
                .run();
        StartTask.Start start =
                new StartTask.Start(true, LocalDate.now(ZoneId.of("Europe/Stockholm")), data, new Quiet());
        context.getBeansOfType(StartTask.class).values().stream()
                .filter(task -> task.order() <= ACCOUNTS)
                .sorted(Comparator.comparingInt(StartTask::order))
                .forEach(task -> task.run(start));
        this.signIns = bean(DemoAccounts.class).ensure(data);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private static final class Shared {
        static final TestProduct PRODUCT = new TestProduct();
    }

    /** The one product of this JVM. */
    public static TestProduct shared() {
        return Shared.PRODUCT;
    }

    /** Where it answers. */
    public URI address() {
        return address(context);
    }

    private static URI address(ConfigurableApplicationContext node) {
        return URI.create("http://localhost:" + node.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A browser at a second node of this product, with settings of its own. The node stops with the JVM. */
    public TestBrowser neighbour(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(
                Map.of("brygga.demo", true, "brygga.second-factor", "optional", "brygga.data", DATA.toString()));
        all.putAll(settings);
        ConfigurableApplicationContext node =
                new ProductStart(BryggaApplication.class, database, Clock.systemUTC(), all).run();
        return TestBrowser.besideProduct(address(node));
    }

    /** A component of the product. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The component of that name, where there are several of the type. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The password of the demo's accounts. */
    public String password() {
        return signIns.password();
    }

    /** A browser without a script, signed in to nothing. */
    public TestBrowser browser() {
        return TestBrowser.elsewhere(address());
    }

    /** A browser signed in to one of the demo's accounts. */
    public TestBrowser browser(String userName) {
        TestBrowser browser = browser();
        browser.signIn(userName, password());
        return browser;
    }

    /** A connection past every lock of the product, to look at what is really there. */
    public Connection superuser() throws SQLException {
        PostgresServer server = database.server().orElseThrow();
        return DriverManager.getConnection(
                server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword());
    }

    /** Changes something past every lock of the product, as no user of it could. */
    public void superuserDoes(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The password of the role that may do everything, for tools that sign in themselves. */
    public String superuserPassword() {
        return database.server().orElseThrow().superuserPassword();
    }

    /** A connection of the role that the product itself uses. */
    public Connection application() throws SQLException {
        return database.dataSource().getConnection();
    }

    private void stop() {
        context.close();
        database.close();
    }

    private static ProductDatabase database(Path data) {
        try {
            PostgresConfig config = PostgresConfig.in(data.resolve("postgres"), "test", new SecureRandom());
            return ProductDatabase.embedded(config, PostgresListener.silent(), CONNECTIONS);
        } catch (StartRefused refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static Path fresh() {
        try {
            if (Files.exists(DATA)) {
                try (Stream<Path> old = Files.walk(DATA)) {
                    old.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
            return Files.createDirectories(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody reads along. */
    private static final class Quiet implements StartTask.Console {
        @Override
        public void say(String key, Object... args) {}

        @Override
        public void progress(String key, Object... args) {}
    }
}
