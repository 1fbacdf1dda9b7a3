package se.brygga.bench.drill;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/**
 * R01: PostgreSQL and all its processes are killed at random moments under a load of decisions.
 *
 * @param decisions how many are asked for
 * @param clients how many ask at once
 * @param kills how often the server is killed, spread over the load
 * @param sabotage statements run before the load; none but for the test that the drill has teeth
 * @param programs where the PostgreSQL programs are kept between drills
 */
public record KillPostgres(int decisions, int clients, int kills, List<String> sabotage, Path programs)
        implements Drill {

    private static final long PAUSE = 200_000;
    private static final Duration READY_WITHIN = Duration.ofSeconds(10);

    @Override
    public String id() {
        return "R01";
    }

    @Override
    public DrillResult run(long seed, Path folder) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var outages = new Outages();
        var config = PostgresConfig.in(folder, "0", new SecureRandom()).withBinaries(programs);
        long begun = System.nanoTime();
        try (var database = ProductDatabase.embedded(config, outages, clients)) {
            var server = database.server().orElseThrow();
            try (var admin = admin(server)) {
                new DecisionWorld(decisions).create(admin);
                for (var statement : sabotage) {
                    admin.createStatement().execute(statement);
                }
            }
            var load =
                    new DecisionLoad(decisions, new DirectAsking(new DecisionWorld(decisions), database.dataSource()));
            load.run(clients, () -> killAlong(load, server, random, outages));
            try (var admin = admin(server)) {
                var truth = DecisionTruth.of(admin, load);
                return new DrillResult(
                        id(),
                        seed,
                        decisions,
                        load.acknowledgedSoFar(),
                        truth.lost(),
                        truth.doubled(),
                        truth.violations() + outages.tooLong,
                        Duration.ofNanos(System.nanoTime() - begun));
            }
        }
    }

    /** Kills whenever so many decisions have been acknowledged; the numbers are drawn from the seed. */
    private void killAlong(DecisionLoad load, PostgresServer server, RandomGenerator random, Outages outages) {
        var moments = IntStream.generate(() -> random.nextInt(decisions))
                .limit(kills)
                .sorted()
                .toArray();
        for (int moment : moments) {
            while (load.acknowledgedSoFar() < moment && load.isGoingOn()) {
                LockSupport.parkNanos(PAUSE);
            }
            var postmaster = server.process();
            var family = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
            outages.awaitEnd();
        }
    }

    private static Connection admin(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword());
    }

    /** Waits for each restart and counts those that took too long. */
    private static final class Outages implements PostgresListener {
        private final BlockingQueue<Duration> ends = new LinkedBlockingQueue<>();
        private int tooLong;

        void awaitEnd() {
            try {
                var outage = ends.poll(READY_WITHIN.toSeconds() * 3, TimeUnit.SECONDS);
                if (outage == null || outage.compareTo(READY_WITHIN) > 0) {
                    tooLong++;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void crashed(int exitCode) {}

        @Override
        public void restarted(Duration outage) {
            ends.add(outage);
        }

        @Override
        public void gaveUp(StartRefused reason) {
            ends.add(Duration.ofDays(1));
        }
    }
}
