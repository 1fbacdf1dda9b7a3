package se.brygga.bench.decision;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.brygga.bench.Benchmark;
import se.brygga.bench.Ratios;
import se.brygga.bench.world.DecisionWorld;
import se.brygga.bench.world.OwnProduct;

/**
 * G1b: what a lawful, explained, recorded decision costs against one inserted row. The measured side is the product: a
 * token is read, the law asked, room for aid counted under locks, receipt, decision, aid entry, log, event and message
 * written in one transaction. Both sides use the same server, as many connections, and take turns within each pair.
 *
 * @param pairs how many pairs
 * @param perPair how many decisions a pair measures
 * @param warmUp how many decisions go before the first pair
 */
public record DurableDecision(int pairs, int perPair, int warmUp) implements Benchmark {

    private static final double TARGET = 0.60;
    private static final int CONNECTIONS = 16;

    /** Letters are another piece of work than the decision; they are made after the measurement. */
    private static final Map<String, Object> LETTERS_LATER = Map.of("brygga.relay-interval", "24h");

    /** As many as the figure asks for, after the compiler has seen enough. */
    public static DurableDecision whole() {
        return new DurableDecision(7, 1_500, 9_000);
    }

    @Override
    public String id() {
        return "G1b";
    }

    @Override
    public Result run(Path folder, Path programs) throws Exception {
        var kinds = List.of(new DecisionWorld.Kind(List.of("malardalen"), BigDecimal.ZERO, true));
        DecisionWorld.create(folder, programs, kinds, warmUp + pairs * perPair);
        try (var product = OwnProduct.over(folder, programs, LETTERS_LATER);
                var admin = product.superuser();
                var inserting = new Inserting(product, CONNECTIONS);
                var deciding = new Deciding(
                        product, DecisionWorld.read(admin, folder, kinds).waiting(), CONNECTIONS)) {
            durable(admin);
            deciding.rate(warmUp);
            inserting.rate(warmUp);
            var ratios = new Ratios();
            for (int i = 0; i < pairs; i++) {
                // Whoever goes first meets what the other left behind; so they take turns at that too.
                if (i % 2 == 0) {
                    double decided = deciding.rate(perPair);
                    ratios.add(decided, inserting.rate(perPair));
                } else {
                    double inserted = inserting.rate(perPair);
                    ratios.add(deciding.rate(perPair), inserted);
                }
            }
            return result(ratios, wrong(admin, deciding.acknowledged(), inserting.acknowledged()));
        }
    }

    private Result result(Ratios ratios, List<String> wrong) {
        boolean pass = wrong.isEmpty() && ratios.median() >= TARGET;
        String json = String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"what\":\"durable decision over HTTP : INSERT one row + commit\",%s,\"atLeast\":%.2f,"
                        + "\"connections\":%d,\"decisions\":%d,\"wrong\":[%s],\"pass\":%b}",
                id(),
                ratios.json(),
                TARGET,
                CONNECTIONS,
                warmUp + pairs * perPair,
                String.join(",", wrong.stream().map(what -> "\"" + what + "\"").toList()),
                pass);
        return new Result(json, pass);
    }

    private static void durable(Connection admin) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            var value = text(admin, "show " + setting);
            if (!value.equals("on")) {
                throw new IllegalStateException(setting + " is " + value + ": nothing is measured that is not durable");
            }
        }
    }

    /** What the database does not hold as it was acknowledged. */
    private static List<String> wrong(Connection admin, Set<String> decisions, int lines) throws SQLException {
        Set<String> kept = new HashSet<>();
        int rows = 0;
        try (var statement = admin.createStatement();
                var found = statement.executeQuery("""
                        select d.id from cases.decision d
                          join aid.entry a on a.decision = d.id
                          join audit.entry e on e.subject = d.case_id and e.action = 'DECIDED' and e.payload->>'decision' = d.id::text
                          join cases.receipt r on r.sha256 = d.receipt
                          join platform.idempotency_record k on k.body->>'decision' = d.id::text""")) {
            while (found.next()) {
                kept.add(found.getString(1));
                rows++;
            }
        }
        var wrong = new ArrayList<String>();
        if (!kept.equals(decisions) || rows != decisions.size()) {
            wrong.add(decisions.size() + " decisions acknowledged, " + kept.size() + " whole ones kept in " + rows);
        }
        var inserted = text(admin, "select count(*) from measured.line");
        if (Integer.parseInt(inserted) != lines) {
            wrong.add(lines + " rows acknowledged, " + inserted + " kept");
        }
        return List.copyOf(wrong);
    }

    private static String text(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
