package se.brygga.bench.drill;

import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.platform.ProductClock;
import se.brygga.bench.world.DecisionWorld;
import se.brygga.bench.world.DecisionWorld.Kind;
import se.brygga.bench.world.DecisionWorld.Waiting;
import se.brygga.bench.world.OwnProduct;

/**
 * R07: sixteen decision makers of sixteen companies decide at once, over HTTP, on undertakings whose enterprises have a
 * case at each of their companies and together ask for more aid than the ceiling leaves. Beside every large undertaking
 * stands a small one, and every second pair of them is merged by an edit of ownership while the decisions run.
 *
 * @param undertakings how many large undertakings
 * @param members how many enterprises a large one and the small one beside it have together, each at its own company
 * @param programs where the PostgreSQL programs are kept between drills
 */
public record CeilingRace(int undertakings, int members, Path programs) implements Drill {

    private static final int DECIDERS = 16;
    private static final List<String> COMPANIES = List.of(
            "stockholm-sormland",
            "uppsala",
            "ostergotland",
            "malardalen",
            "jonkoping",
            "kronoberg",
            "kalmar",
            "gotland",
            "blekinge",
            "skane",
            "halland",
            "vast",
            "varmland",
            "gavledala",
            "mitt",
            "nord");

    private static final int SMALL = 2;
    private static final String OVER_CEILING = "409 cases.over-ceiling";
    private static final BigDecimal DECLARED = new BigDecimal(294_000);
    private static final BigDecimal WHOLE = new BigDecimal(100);

    @Override
    public String id() {
        return "R07";
    }

    /** The large one has declared so much that room for a few of its loans is left; the small one has all the room. */
    private List<Kind> kinds() {
        return List.of(
                new Kind(COMPANIES.subList(0, large()), DECLARED, false),
                new Kind(COMPANIES.subList(large(), members), BigDecimal.ZERO, false));
    }

    private int large() {
        return members - SMALL;
    }

    @Override
    public DrillResult run(long seed, Path folder) throws Exception {
        var random = new Random(seed);
        var data = Files.createDirectories(folder.resolve("data"));
        try (var product = OwnProduct.over(data, programs);
                var client = HttpClient.newHttpClient();
                var admin = product.superuser()) {
            DecisionWorld.fill(product, data, kinds(), undertakings);
            var world = DecisionWorld.read(admin, data, kinds());
            var merged = IntStream.range(0, undertakings)
                    .filter(round -> round % 2 == 1)
                    .boxed()
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(merged, random);
            long begun = System.nanoTime();
            var load = new DecisionLoad(shuffled(world, random), new DecisionCall(client, product.address()));
            load.run(DECIDERS, () -> mergeAlong(load, product, world, merged));
            var truth = DecisionTruth.of(admin, load);
            int answered = load.acknowledged().size() + load.refused().size();
            return new DrillResult(
                    id(),
                    seed,
                    world.waiting().size(),
                    answered,
                    truth.lost(),
                    truth.doubled(),
                    truth.violations() + violations(admin, world, load),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** The cases of one pair of undertakings stay beside each other, in any order: so they are decided at once. */
    private static List<Waiting> shuffled(DecisionWorld world, Random random) {
        return world.waiting().stream().collect(Collectors.groupingBy(Waiting::round)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(round -> {
                    var cases = new ArrayList<>(round.getValue());
                    Collections.shuffle(cases, random);
                    return cases.stream();
                })
                .toList();
    }

    /** Merges each chosen pair when a few of its cases have been answered and the others are being decided. */
    private void mergeAlong(DecisionLoad load, OwnProduct product, DecisionWorld world, List<Integer> chosen) {
        var book = product.bean(OwnershipBook.class);
        var today = LocalDate.now(ProductClock.ZONE);
        for (int pair : chosen.stream().sorted().toList()) {
            load.awaitAnswers(pair * members + pair % large());
            var owner = at(world, pair, 0).enterprise();
            var owned = at(world, pair, large()).enterprise();
            var stake = new OwnershipBook.Stake(owner, owned, WHOLE, WHOLE, today, "drill");
            if (!(book.hold(stake, Optional.empty(), Optional.empty()) instanceof OwnershipChange.Recorded)) {
                throw new IllegalStateException("not merged: " + stake);
            }
        }
    }

    private Waiting at(DecisionWorld world, int round, int place) {
        return world.waiting().get(round * members + place);
    }

    /** What was granted in one pair: to the large one, to the small one, and to either when they were one already. */
    private record Granted(int large, int small, int merged) {}

    private int violations(Connection admin, DecisionWorld world, DecisionLoad load) throws SQLException {
        int strange = (int) load.refused().values().stream()
                .filter(code -> !OVER_CEILING.equals(code))
                .peek(System.err::println)
                .count();
        int fits = fits(admin);
        int wrong = 0;
        int rounds = world.waiting().size() / members;
        for (int round = 0; round < rounds; round++) {
            wrong += isRight(granted(admin, world, round), round % 2 == 1, fits) ? 0 : 1;
        }
        System.err.printf(
                "%d fit under the ceiling; %d undertakings wrong, %d strange refusals%n", fits, wrong, strange);
        return wrong + strange;
    }

    /**
     * Apart, each has exactly what fits. Merged, nothing is granted past the ceiling of both once they are one, and
     * nothing is refused while there is room for it: if one was granted to the merged, they are filled exactly.
     */
    private boolean isRight(Granted granted, boolean merged, int fits) {
        if (!merged) {
            return granted.large() == fits && granted.small() == SMALL && granted.merged() == 0;
        }
        int all = granted.large() + granted.small();
        return granted.large() <= fits && all >= fits && (granted.merged() == 0 || all == fits);
    }

    /** How many of the equal loans fit under what the large undertaking has left. */
    private static int fits(Connection admin) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        select floor((300000 - (select max(amount_eur) from aid.declared)) / max(amount_eur)),
                               count(distinct amount_eur) from aid.entry""")) {
            rows.next();
            if (rows.getInt(2) != 1) {
                throw new IllegalStateException("the loans of this drill should all be alike");
            }
            return rows.getInt(1);
        }
    }

    private UUID[] enterprises(DecisionWorld world, int round) {
        return IntStream.range(0, members)
                .mapToObj(place -> at(world, round, place).enterprise())
                .toArray(UUID[]::new);
    }

    private Granted granted(Connection admin, DecisionWorld world, int round) throws SQLException {
        try (var query = admin.prepareStatement("""
                select count(*) filter (where e.enterprise = any (?)), count(*) filter (where e.enterprise <> all (?)),
                       count(*) filter (where d.undertaking @> array[?, ?])
                  from aid.entry e join cases.decision d on d.id = e.decision where e.enterprise = any (?)""")) {
            var enterprises = enterprises(world, round);
            var all = admin.createArrayOf("uuid", enterprises);
            var large = admin.createArrayOf("uuid", Arrays.copyOf(enterprises, large()));
            query.setArray(1, large);
            query.setArray(2, large);
            query.setObject(3, enterprises[0]);
            query.setObject(4, enterprises[large()]);
            query.setArray(5, all);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Granted(rows.getInt(1), rows.getInt(2), rows.getInt(3));
            }
        }
    }
}
