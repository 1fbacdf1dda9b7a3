package se.brygga.app.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;

/** R11 and R25: the chains go on where they were, after a stop and after a kill. */
class ChainAfterKillTest {

    private static final int CHAINS = 4;
    private static final int BEFORE_THE_KILL = 50;
    private static final String APPEND =
            "select audit.append(row(?::uuid, null, 'CASE', 'STEP', null, 'malardalen', null, null, '{}', now(), null, null)::audit.entry)";

    @TempDir
    private Path data;

    @Test
    void nothingThatWasAcknowledgedIsMissingAndEveryChainGoesOnWithoutAGap() throws Exception {
        List<UUID> chains = new ArrayList<>();
        for (int i = 0; i < CHAINS; i++) {
            chains.add(UUID.randomUUID());
        }
        Map<UUID, Integer> acknowledged = new ConcurrentHashMap<>();

        ProductDatabase first = database();
        appendUntilKilled(first, chains, acknowledged);
        first.close();
        assertThat(acknowledged).hasSize(CHAINS);

        for (int start = 0; start < 2; start++) {
            try (ProductDatabase again = database()) {
                for (UUID chain : chains) {
                    assertThat(number(again, "select max(seq) from audit.entry where subject = '" + chain + "'"))
                            .isGreaterThanOrEqualTo(acknowledged.get(chain));
                    int next = append(again, chain);
                    assertThat(number(again, "select count(*) from audit.entry where subject = '" + chain + "'"))
                            .isEqualTo(next);
                    assertThat(number(again, "select coalesce(audit.first_break('" + chain + "'), 0)"))
                            .isZero();
                    acknowledged.put(chain, next);
                }
            }
        }
    }

    private static void appendUntilKilled(ProductDatabase database, List<UUID> chains, Map<UUID, Integer> acknowledged)
            throws Exception {
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
        AtomicBoolean killed = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(CHAINS)) {
            List<Future<?>> running = new ArrayList<>();
            for (UUID chain : chains) {
                running.add(writers.submit(() -> {
                    try {
                        while (!killed.get()) {
                            acknowledged.put(chain, append(database, chain));
                            enough.countDown();
                        }
                    } catch (SQLException lost) {
                        enough.countDown();
                    }
                }));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            ProcessHandle server = database.server().orElseThrow().process();
            List<ProcessHandle> children = server.descendants().toList();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            killed.set(true);
            for (Future<?> writer : running) {
                writer.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private ProductDatabase database() throws Exception {
        return ProductDatabase.embedded(
                PostgresConfig.in(data.resolve("postgres"), "1.0.0", new SecureRandom()),
                PostgresListener.silent(),
                CHAINS + 1);
    }

    private static int append(ProductDatabase database, UUID chain) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, chain);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static int number(ProductDatabase database, String sql) throws SQLException {
        PostgresServer server = database.server().orElseThrow();
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword());
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
