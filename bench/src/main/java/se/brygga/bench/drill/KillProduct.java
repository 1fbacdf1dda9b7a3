package se.brygga.bench.drill;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import se.brygga.bench.world.DecisionWorld;

/**
 * R02: the product is killed at random moments under a load of decisions, its database server left an orphan, and every
 * client asks again under its key. Every other kill comes when commits are on disk and their answers are not yet given.
 * Once the product is told to stop instead, and must be gone in time.
 *
 * @param decisions how many are asked for
 * @param clients how many ask at once
 * @param kills how often the product is killed
 * @param programs where the PostgreSQL programs are kept between drills
 */
public record KillProduct(int decisions, int clients, int kills, Path programs) implements Drill {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

    @Override
    public String id() {
        return "R02";
    }

    @Override
    public DrillResult run(long seed, Path folder) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var data = folder.resolve("data");
        if (!DecisionWorld.isIn(data)) {
            DecisionWorld.create(data, programs, KillPostgres.KINDS, decisions / KillPostgres.KINDS.size());
        }
        long begun = System.nanoTime();
        try (var product = new ProductProcess(data, programs);
                var client = HttpClient.newHttpClient()) {
            var load = load(product, client, data);
            var ends = new Ends(product);
            load.run(clients, () -> endAlong(load, ends, random));
            System.err.printf(
                    "%d commits on disk whose answers were never given; stopped in %d ms%n",
                    ends.cutOff, ends.stopped.toMillis());
            try (var admin = product.superuser()) {
                var truth = DecisionTruth.of(admin, load);
                int unproved = ends.cutOff == 0 && kills > 0 ? 1 : 0;
                return new DrillResult(
                        id(),
                        seed,
                        decisions,
                        load.acknowledged().size(),
                        truth.lost(),
                        truth.doubled(),
                        truth.violations() + load.refused().size() + ends.slow + unproved,
                        Duration.ofNanos(System.nanoTime() - begun));
            }
        }
    }

    private DecisionLoad load(ProductProcess product, HttpClient client, Path data) throws Exception {
        try (var admin = product.superuser()) {
            var world = DecisionWorld.read(admin, data, KillPostgres.KINDS);
            return new DecisionLoad(world.waiting().subList(0, decisions), new DecisionCall(client, product.address()));
        }
    }

    /** The first end is a polite one, told under load; the others come without warning. */
    private void endAlong(DecisionLoad load, Ends ends, RandomGenerator random) throws SQLException {
        var moments = IntStream.generate(() -> random.nextInt(decisions))
                .limit(kills + 1L)
                .sorted()
                .toArray();
        for (int i = 0; i < moments.length; i++) {
            load.awaitAnswers(moments[i]);
            if (i == 0) {
                ends.stop();
            } else if (i % 2 == 1 && load.isGoingOn()) {
                ends.killBetweenCommitAndAnswer(load);
            } else {
                ends.kill();
            }
        }
    }

    /** Ends of the product, each followed by a new start. */
    private static final class Ends {
        private final ProductProcess product;
        private int cutOff;
        private int slow;
        private Duration stopped = Duration.ZERO;

        private Ends(ProductProcess product) {
            this.product = product;
        }

        void stop() {
            long told = System.nanoTime();
            slow += product.stop(STOPS_WITHIN) ? 0 : 1;
            stopped = Duration.ofNanos(System.nanoTime() - told);
            product.startAgain();
        }

        void kill() {
            product.kill();
            product.startAgain();
        }

        void killBetweenCommitAndAnswer(DecisionLoad load) throws SQLException {
            try (var held = new HeldCommits(product.superuser())) {
                cutOff += held.await(load::isGoingOn);
                product.kill();
            }
            product.startAgain();
        }
    }
}
