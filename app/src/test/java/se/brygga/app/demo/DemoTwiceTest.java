package se.brygga.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.brygga.app.BryggaApplication;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.app.platform.StartTask;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;

/** Whoever loads the demo on the same day from the same seed has the same cases, to the identifier and the hash. */
class DemoTwiceTest {

    private static final int CASES = 12;
    private static final int ACCOUNTS = 200;

    /** What must differ, because nobody may guess it: a password, and what a number becomes under a secret key. */
    private static final List<String> SECRET = List.of("password_hash", "identity");

    /** What the database gives to what only waits to be handed on. */
    private static final Set<String> PASSING = Set.of("platform.domain_event");

    /** What the machine notes of its own doings, at the time on the wall. */
    private static final Set<String> NOTED =
            Set.of("public.flyway_schema_history", "audit.anchor", "audit.anchored_head", "platform.outbox");

    @TempDir
    Path folder;

    @Test
    void twoLoadsAreAlikeToTheIdentifierTheReceiptAndTheChain() throws Exception {
        List<String> one = load(folder.resolve("one"));
        List<String> other = load(folder.resolve("other"));

        assertThat(one)
                .anyMatch(row -> row.startsWith("cases.receipt "))
                .anyMatch(row -> row.startsWith("audit.entry "));
        assertThat(one)
                .anyMatch(row -> row.startsWith("cases.decision "))
                .anyMatch(row -> row.startsWith("aid.entry "));
        assertThat(other.stream().filter(row -> !one.contains(row))).isEmpty();
        assertThat(other).hasSameSizeAs(one);
    }

    private static List<String> load(Path data) throws Exception {
        ProductDatabase database = ProductDatabase.embedded(
                PostgresConfig.in(data.resolve("postgres"), "test", new SecureRandom())
                        .withBinaries(data.resolveSibling("programs")),
                PostgresListener.silent(),
                4);
        Map<String, Object> settings = Map.of(
                "server.port", 0, "brygga.demo", true, "brygga.data", data.toString(), "brygga.relay-interval", "24h");
        // A clock that runs, as it does at a real load: two loads never happen at the same moment.
        try (ConfigurableApplicationContext product =
                new ProductStart(BryggaApplication.class, database, Clock.systemUTC(), settings).run()) {
            StartTask.Start start = new StartTask.Start(true, DemoWorld.LAST_DAY, data, new Nobody());
            product.getBeansOfType(StartTask.class).values().stream()
                    .filter(task -> task.order() <= ACCOUNTS)
                    .sorted(Comparator.comparingInt(StartTask::order))
                    .forEach(task -> task.run(start));
            product.getBean(DemoLoad.class).fill(small(product.getBean(Profile.class)), start);
            return rows(database.server().orElseThrow());
        }
    }

    /** The first cases of the demo and the enterprises around them. */
    private static DemoWorld small(Profile profile) {
        DemoWorld whole = DemoWorld.of(profile, DemoWorld.LAST_DAY, DemoWorld.SEED);
        List<DemoCase> cases = whole.cases().subList(0, CASES);
        Set<UUID> applying = cases.stream().map(DemoCase::enterprise).collect(Collectors.toSet());
        return new DemoWorld(
                whole.enterprises().stream()
                        .filter(each -> applying.contains(each.card().id()))
                        .toList(),
                whole.holdings().stream()
                        .filter(each -> applying.contains(each.stake().holder())
                                && applying.contains(each.stake().held()))
                        .toList(),
                whole.personHoldings().stream()
                        .filter(each -> applying.contains(each.held()))
                        .filter(each -> whole.enterprises().stream()
                                .filter(known -> applying.contains(known.card().id()))
                                .anyMatch(known -> known.person().id().equals(each.holder())))
                        .toList(),
                cases);
    }

    private static List<String> rows(PostgresServer server) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword());
                Statement statement = connection.createStatement()) {
            for (String table : column(statement, """
                    select schemaname || '.' || tablename from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema') order by 1""")) {
                if (!NOTED.contains(table)) {
                    String left = "to_jsonb(t) - '{" + String.join(",", SECRET) + "}'::text[]"
                            + (PASSING.contains(table) ? " - 'id'" : "");
                    column(statement, "select (" + left + ")::text from " + table + " t order by 1")
                            .forEach(row -> rows.add(table + " " + row));
                }
            }
        }
        return rows;
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    /** Nobody reads along. */
    private static final class Nobody implements StartTask.Console {
        @Override
        public void say(String key, Object... args) {}

        @Override
        public void progress(String key, Object... args) {}
    }
}
