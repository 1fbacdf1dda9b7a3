package se.brygga.bench.world;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.brygga.app.access.DemoAccounts;
import se.brygga.bench.world.ProposedCases.Proposed;
import se.brygga.postgres.StartRefused;

/**
 * A world of proposed cases that only wait for their decision, each at its company, and for every company a decision
 * maker with a token. The first of each kind went through the product's own services; the others are copies of it.
 *
 * @param waiting the cases, those of one undertaking beside each other
 */
public record DecisionWorld(List<Waiting> waiting) {

    private static final String TOKENS = "drill-tokens";
    private static final int TOKEN_BYTES = 24;

    /**
     * A kind of single undertaking.
     *
     * @param companies where its enterprises have their cases; the first owns the others
     * @param declaredEur what the first declares as received from others
     * @param roomHeld whether each proposal still holds room for its aid
     */
    public record Kind(List<String> companies, BigDecimal declaredEur, boolean roomHeld) {}

    /**
     * A case that waits.
     *
     * @param round which copy of the kinds it belongs to
     * @param place its place within the round
     * @param version the version that was proposed
     * @param token of the one who decides
     */
    public record Waiting(int round, int place, String number, int version, UUID enterprise, String token) {}

    /** Makes the world in an empty data directory, and leaves it to whoever starts the product there. */
    public static void create(Path data, Path programs, List<Kind> kinds, int rounds)
            throws StartRefused, SQLException, IOException {
        try (var product = OwnProduct.over(data, programs)) {
            fill(product, data, kinds, rounds);
        }
    }

    /** Makes the world in a product that runs. */
    public static void fill(OwnProduct product, Path data, List<Kind> kinds, int rounds)
            throws SQLException, IOException {
        try (var admin = product.superuser()) {
            enterRates(product, admin);
            giveTokens(product, admin, data, kinds);
            widenMandates(admin);
            var proposed = new ProposedCases(product);
            List<List<Proposed>> originals = new ArrayList<>();
            for (var kind : kinds) {
                originals.add(proposed.undertaking(admin, kind));
            }
            var copies = new CaseCopies(admin);
            int round = kinds.stream().mapToInt(kind -> kind.companies().size()).sum();
            int first = 0;
            for (var original : originals) {
                copies.make(original, rounds, first, round);
                first += original.size();
            }
            admin.createStatement().execute("analyze");
        }
    }

    /** What stops a decision here is the aid of a group, never the commitment to it. */
    private static void widenMandates(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("update access.mandate set max_amount = 1000000000 where max_amount > 0");
        }
    }

    /** Reads the world that was made in the data directory. */
    public static DecisionWorld read(Connection admin, Path data, List<Kind> kinds) throws SQLException, IOException {
        Map<String, String> tokens = new HashMap<>();
        for (var line : Files.readAllLines(data.resolve(TOKENS))) {
            tokens.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        int round = kinds.stream().mapToInt(kind -> kind.companies().size()).sum();
        List<Waiting> waiting = new ArrayList<>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        select right(number, 6)::integer - %d, number, version, enterprise, company from cases.case_file
                         where right(number, 6)::integer >= %1$d and status = 'PROPOSED' order by 1""".formatted(CaseCopies.FIRST_NUMBER))) {
            while (rows.next()) {
                waiting.add(new Waiting(
                        rows.getInt(1) / round,
                        rows.getInt(1) % round,
                        rows.getString(2),
                        rows.getInt(3),
                        rows.getObject(4, UUID.class),
                        tokens.getOrDefault(rows.getString(5), "")));
            }
        }
        return new DecisionWorld(waiting);
    }

    /** Rates of today that two persons stand for, so that the law can count whatever day the drill runs. */
    private static void enterRates(OwnProduct product, Connection admin) throws SQLException {
        var accounts = product.bean(DemoAccounts.class);
        var one = accounts.officer(DemoAccounts.COMPANY).person();
        var other = accounts.decider(DemoAccounts.COMPANY).person();
        admin.createStatement().execute("""
                insert into aid.rate (id, kind, valid_from, valid_to, value, source, entered_by, entered_at, confirmed_by, confirmed_at)
                select gen_random_uuid(), r.kind, current_date - 1, r.valid_to, r.value, 'invented for the drill', '%s', now(), '%s', now()
                  from (values ('BASE_RATE', 2.5, current_date + 1), ('SEK_PER_EUR', 11.0, null)) r (kind, value, valid_to)""".formatted(one, other));
    }

    private static void giveTokens(OwnProduct product, Connection admin, Path data, List<Kind> kinds)
            throws SQLException, IOException {
        var accounts = product.bean(DemoAccounts.class);
        Set<String> companies = new TreeSet<>();
        kinds.forEach(kind -> companies.addAll(kind.companies()));
        var random = new SecureRandom();
        List<String> lines = new ArrayList<>();
        for (var company : companies) {
            var bytes = new byte[TOKEN_BYTES];
            random.nextBytes(bytes);
            var token = HexFormat.of().formatHex(bytes);
            var account = accounts.decider(company).account();
            admin.createStatement().execute("""
                    insert into access.api_token (id, account, token_hash, scopes, valid, recorded_at, purpose, collected_at)
                    values (gen_random_uuid(), '%s', '%s', '{*}', daterange(current_date - 1, current_date + 9), now(),
                            'a fault drill', now())""".formatted(account, hash(token)));
            lines.add(company + " " + token);
        }
        Files.write(data.resolve(TOKENS), lines);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a world was made there. */
    public static boolean isIn(Path data) {
        return Files.exists(data.resolve(TOKENS));
    }
}
