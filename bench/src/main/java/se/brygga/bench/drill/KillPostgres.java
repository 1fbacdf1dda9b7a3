package se.brygga.bench.drill;

import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import se.brygga.bench.world.DecisionWorld;
import se.brygga.bench.world.DecisionWorld.Kind;

/**
 * R01: the product's PostgreSQL and all its processes are killed at random moments under a load of decisions that
 * programs ask for over HTTP.
 *
 * @param decisions how many are asked for
 * @param clients how many ask at once
 * @param kills how often the server is killed, spread over the load
 * @param sabotage statements run before the load; none but for the test that the drill has teeth
 * @param programs where the PostgreSQL programs are kept between drills
 */
public record KillPostgres(int decisions, int clients, int kills, List<String> sabotage, Path programs)
        implements Drill {

    /** One enterprise each, at four companies, with four decision makers. */
    static final List<Kind> KINDS = List.of(alone("malardalen"), alone("skane"), alone("nord"), alone("vast"));

    private static final Duration READY_WITHIN = Duration.ofSeconds(10);

    @Override
    public String id() {
        return "R01";
    }

    static Kind alone(String company) {
        return new Kind(List.of(company), BigDecimal.ZERO, true);
    }

    @Override
    public DrillResult run(long seed, Path folder) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var data = folder.resolve("data");
        if (!DecisionWorld.isIn(data)) {
            DecisionWorld.create(data, programs, KINDS, decisions / KINDS.size());
        }
        long begun = System.nanoTime();
        try (var product = new ProductProcess(data, programs);
                var client = HttpClient.newHttpClient()) {
            var load = load(product, client, data);
            var outages = new Outages();
            load.run(clients, () -> killAlong(load, product, random, outages));
            System.err.printf("longest outage %d ms%n", outages.longest.toMillis());
            try (var admin = product.superuser()) {
                var truth = DecisionTruth.of(admin, load);
                return new DrillResult(
                        id(),
                        seed,
                        decisions,
                        load.acknowledged().size(),
                        truth.lost(),
                        truth.doubled(),
                        truth.violations() + load.refused().size() + outages.tooLong,
                        Duration.ofNanos(System.nanoTime() - begun));
            }
        }
    }

    private DecisionLoad load(ProductProcess product, HttpClient client, Path data) throws Exception {
        try (var admin = product.superuser()) {
            for (var statement : sabotage) {
                admin.createStatement().execute(statement);
            }
            var world = DecisionWorld.read(admin, data, KINDS);
            return new DecisionLoad(world.waiting().subList(0, decisions), new DecisionCall(client, product.address()));
        }
    }

    /** Kills whenever so many decisions have been acknowledged; the numbers are drawn from the seed. */
    private void killAlong(DecisionLoad load, ProductProcess product, RandomGenerator random, Outages outages) {
        var moments = IntStream.generate(() -> random.nextInt(decisions))
                .limit(kills)
                .sorted()
                .toArray();
        for (int moment : moments) {
            load.awaitAnswers(moment);
            outages.add(product.killPostgres());
        }
    }

    private static final class Outages {
        private Duration longest = Duration.ZERO;
        private int tooLong;

        void add(Duration outage) {
            longest = longest.compareTo(outage) < 0 ? outage : longest;
            tooLong += outage.compareTo(READY_WITHIN) > 0 ? 1 : 0;
        }
    }
}
